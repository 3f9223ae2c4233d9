package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the person is verified. */
public record KycLevel(@JsonValue String wire) implements OpenWord {
    public static final KycLevel DEFAULT = new KycLevel("LEVEL_DEFAULT");
    public static final KycLevel LEVEL_1 = new KycLevel("LEVEL_1");
    public static final KycLevel LEVEL_2 = new KycLevel("LEVEL_2");

    @JsonCreator
    public static KycLevel of(String wire) {
        return switch (wire) {
            case "LEVEL_DEFAULT" -> DEFAULT;
            case "LEVEL_1" -> LEVEL_1;
            case "LEVEL_2" -> LEVEL_2;
            default -> new KycLevel(wire);
        };
    }
}
