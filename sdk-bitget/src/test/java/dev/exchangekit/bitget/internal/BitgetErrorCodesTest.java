package dev.exchangekit.bitget.internal;

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

final class BitgetErrorCodesTest {
    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/errors/bitget.csv", numLinesToSkip = 1)
    void everyDocumentedCodeHasItsKind(String code, ErrorKind kind) {
        assertThat(BitgetErrorCodes.kind(code)).isEqualTo(kind);
    }

    @Test
    void tableAndDocumentedCodesNameTheSame() throws IOException {
        assertThat(documented()).doesNotHaveDuplicates().containsAll(BitgetErrorCodes.codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40010", "40015", "40725", "40808", "40908", "45001", "45034", "25212", "43030", "70229", "99999", ""
            })
    void failureOfBitgetAnOrderThatExistsOrAnUnknownCodeLeavesAWriteOpen(String code) {
        assertThat(BitgetErrorCodes.outcomeUnknownForWrite(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "40008", "40009", "40754", "43012", "45110", "25107", "25571", "25602"})
    void refusalSettlesAWrite(String code) {
        assertThat(BitgetErrorCodes.outcomeUnknownForWrite(code)).isFalse();
    }

    private static List<String> documented() throws IOException {
        InputStream file =
                Objects.requireNonNull(BitgetErrorCodesTest.class.getResourceAsStream("/errors/bitget.csv"), "file");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.lastIndexOf(',')))
                    .toList();
        }
    }
}
