package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Mode that a sub-account is made with. */
public record NewSubAccountMode(@JsonValue String wire) implements OpenWord {
    public static final NewSubAccountMode CLASSIC = new NewSubAccountMode("classic");

    public static final NewSubAccountMode UNIFIED = new NewSubAccountMode("unified");
}
