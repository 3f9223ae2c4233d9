package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the person is verified. */
public record KycLevel(@JsonValue String wire) implements OpenWord {
    public static final KycLevel DEFAULT = new KycLevel("LEVEL_DEFAULT");
    public static final KycLevel LEVEL_1 = new KycLevel("LEVEL_1");
    public static final KycLevel LEVEL_2 = new KycLevel("LEVEL_2");
}
