package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whom an API key is for; on the wire a number. */
public record ApiKeyType(@JsonValue String wire) implements OpenWord {
    public static final ApiKeyType PERSONAL = new ApiKeyType("1");

    /** Connected to an app of somebody else. */
    public static final ApiKeyType THIRD_PARTY = new ApiKeyType("2");

    @JsonCreator
    public static ApiKeyType of(String wire) {
        return switch (wire) {
            case "1" -> PERSONAL;
            case "2" -> THIRD_PARTY;
            default -> new ApiKeyType(wire);
        };
    }

    @JsonCreator
    static ApiKeyType of(int code) {
        return of(Integer.toString(code));
    }
}
