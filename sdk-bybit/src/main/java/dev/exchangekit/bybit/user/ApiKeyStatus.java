package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How long an API key is valid; on the wire a number. */
public record ApiKeyStatus(@JsonValue String wire) implements OpenWord {
    public static final ApiKeyStatus PERMANENT = new ApiKeyStatus("1");
    public static final ApiKeyStatus EXPIRED = new ApiKeyStatus("2");

    /** Within its period. */
    public static final ApiKeyStatus VALID = new ApiKeyStatus("3");

    /** Within seven days. */
    public static final ApiKeyStatus EXPIRES_SOON = new ApiKeyStatus("4");
}
