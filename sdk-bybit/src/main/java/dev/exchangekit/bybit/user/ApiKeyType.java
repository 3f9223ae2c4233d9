package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whom an API key is for; on the wire a number. */
public record ApiKeyType(@JsonValue String wire) implements OpenWord {
    public static final ApiKeyType PERSONAL = new ApiKeyType("1");

    /** Connected to an app of somebody else. */
    public static final ApiKeyType THIRD_PARTY = new ApiKeyType("2");
}
