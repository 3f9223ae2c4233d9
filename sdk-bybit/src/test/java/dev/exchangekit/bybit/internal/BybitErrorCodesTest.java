package dev.exchangekit.bybit.internal;

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

final class BybitErrorCodesTest {
    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/errors/bybit.csv", numLinesToSkip = 1)
    void everyDocumentedCodeHasItsKind(String code, ErrorKind kind) {
        assertThat(BybitErrorCodes.kind(code)).isEqualTo(kind);
    }

    @Test
    void tableAndDocumentedCodesNameTheSame() throws IOException {
        assertThat(documented()).doesNotHaveDuplicates().containsAll(BybitErrorCodes.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10016", "10000", "170007", "170149", "131200", "99999", "", "not a code"})
    void failureOfBybitOrAnUnknownCodeLeavesAWriteOpen(String code) {
        assertThat(BybitErrorCodes.outcomeUnknownForWrite(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001", "10002", "10006", "10429", "110007", "110072", "170131", "148001"})
    void refusalSettlesAWrite(String code) {
        assertThat(BybitErrorCodes.outcomeUnknownForWrite(code)).isFalse();
    }

    private static List<String> documented() throws IOException {
        InputStream file =
                Objects.requireNonNull(BybitErrorCodesTest.class.getResourceAsStream("/errors/bybit.csv"), "file");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.lastIndexOf(',')))
                    .toList();
        }
    }
}
