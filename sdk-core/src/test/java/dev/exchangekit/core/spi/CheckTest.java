package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static void refused(ThrowingCallable check, String message) {
        assertThatThrownBy(check).isInstanceOf(InvalidRequestException.class).hasMessage(message);
    }

    @Test
    void messageNamesFieldValueAndRule() {
        refused(() -> Check.range("limit", 5000, 1, 1000), "field 'limit' is 5000: must be 1..1000");
        refused(() -> Check.positive("quantity", new BigDecimal("-0.5")), "field 'quantity' is -0.5: must be positive");
        refused(() -> Check.text("note", " ", 8), "field 'note' is \" \": must have 1..8 characters");
        refused(() -> Check.text("id", "a b", Pattern.compile("[a-z]+")), "field 'id' is \"a b\": must match [a-z]+");
        refused(
                () -> Check.name("symbol", "btcusdt"),
                "field 'symbol' is \"btcusdt\": must be upper case without spaces");
        refused(() -> Check.size("orders", List.of(), 1, 20), "field 'orders' is of size 0: must have 1..20 elements");
    }

    @Test
    void boundsAreAllowedValues() {
        assertThatNoException().isThrownBy(() -> {
            Check.range("limit", 1, 1, 1000);
            Check.range("limit", 1000, 1, 1000);
            Check.notNegative("quantity", BigDecimal.ZERO);
            Check.size("orders", List.of(1), 1, 1);
            Check.name("symbol", "1000PEPE-26DEC25_SPOT/USDT");
        });
    }

    @Test
    void fieldAndValueCanBeAsked() {
        assertThatThrownBy(() -> Check.range("limit", 0, 1, 10))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.field()).isEqualTo("limit");
                    assertThat(e.value()).isEqualTo("0");
                });
    }
}
