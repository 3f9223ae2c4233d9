package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Mode of a sub-account. */
public record SubAccountMode(@JsonValue String wire) implements OpenWord {
    public static final SubAccountMode CLASSIC = new SubAccountMode("CLASSIC");

    public static final SubAccountMode UNIFIED = new SubAccountMode("UNIFIED");
}
