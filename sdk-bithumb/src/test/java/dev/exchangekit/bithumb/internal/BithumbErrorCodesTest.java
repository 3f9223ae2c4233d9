package dev.exchangekit.bithumb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.error.ErrorKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BithumbErrorCodesTest {
    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/errors/bithumb.csv", numLinesToSkip = 1)
    void everyDocumentedCodeHasItsKind(String code, ErrorKind kind) {
        assertThat(BithumbErrorCodes.kind(code)).isEqualTo(kind);
    }

    @Test
    void tableAndDocumentedCodesNameTheSame() throws IOException {
        assertThat(documented()).doesNotHaveDuplicates().containsAll(BithumbErrorCodes.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"server_error", "5400", "5600", "something_new", ""})
    void failureOfBithumbOrAnUnknownNameLeavesAWriteOpen(String name) {
        assertThat(BithumbErrorCodes.outcomeUnknownForWrite(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_parameter", "expired_jwt", "insufficient_funds_bid", "order_not_found"})
    void refusalSettlesAWrite(String name) {
        assertThat(BithumbErrorCodes.outcomeUnknownForWrite(name)).isFalse();
    }

    private static List<String> documented() throws IOException {
        InputStream file =
                Objects.requireNonNull(BithumbErrorCodesTest.class.getResourceAsStream("/errors/bithumb.csv"), "file");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.lastIndexOf(',')))
                    .toList();
        }
    }
}
