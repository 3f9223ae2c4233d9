package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How the calls of an API key are signed. */
public record ApiKeyAlgorithm(@JsonValue String wire) implements OpenWord {
    public static final ApiKeyAlgorithm HMAC = new ApiKeyAlgorithm("hmac");
}
