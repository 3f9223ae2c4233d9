package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of a request without knowing the instrument. */
final class Shape {
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private Shape() {}

    static void positive(String field, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new InvalidRequestException(field, value.toPlainString(), "must be positive");
        }
    }

    static void positive(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> positive(field, v));
    }

    static void clientOrderId(String field, Optional<String> id) {
        id.filter(i -> !CLIENT_ID.matcher(i).matches()).ifPresent(i -> {
            throw new InvalidRequestException(
                    field, i, "must be 1 to 32 characters of A-Z, a-z, 0-9, '_' or '-', which all exchanges accept");
        });
    }
}
