package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.exchangekit.core.error.ErrorKind;
import org.junit.jupiter.api.Test;

final class ErrorCodesTest {
    private static final ErrorCodes CODES = ErrorCodes.builder()
            .codes(ErrorKind.LOAN, "148xxx 00171")
            .codes(ErrorKind.SERVER, "148019 -1")
            .codes(ErrorKind.PRICE, "00098-00101")
            .names(ErrorKind.NOT_FOUND, "no such thing")
            .prefixes(ErrorKind.QUANTITY, "under_min_")
            .build();

    @Test
    void codeOfItsOwnGoesBeforeItsPattern() {
        assertThat(CODES.kind("148000")).isEqualTo(ErrorKind.LOAN);
        assertThat(CODES.kind("148019")).isEqualTo(ErrorKind.SERVER);
        assertThat(CODES.kind("-1")).isEqualTo(ErrorKind.SERVER);
    }

    @Test
    void patternKnowsItsLength() {
        assertThat(CODES.kind("14800")).isEqualTo(ErrorKind.UNRECOGNIZED);
        assertThat(CODES.kind("1480000")).isEqualTo(ErrorKind.UNRECOGNIZED);
        assertThat(CODES.kind("148abc")).isEqualTo(ErrorKind.UNRECOGNIZED);
    }

    @Test
    void rangeKeepsLeadingZeros() {
        assertThat(CODES.codes())
                .contains("00098", "00099", "00100", "00101", "00171")
                .doesNotContain("98", "00102");
    }

    @Test
    void namesAndTheirBeginningsAreFound() {
        assertThat(CODES.kind("no such thing")).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(CODES.kind("under_min_total")).isEqualTo(ErrorKind.QUANTITY);
        assertThat(CODES.kind("")).isEqualTo(ErrorKind.UNRECOGNIZED);
    }

    @Test
    void codeNamedTwiceIsRefused() {
        ErrorCodes.Builder builder = ErrorCodes.builder().codes(ErrorKind.PRICE, "10-12");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.codes(ErrorKind.QUANTITY, "11"))
                .withMessage("code 11 is both PRICE and QUANTITY");
    }
}
