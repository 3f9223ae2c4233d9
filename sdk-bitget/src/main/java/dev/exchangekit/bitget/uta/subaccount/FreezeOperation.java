package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a sub-account is to be frozen. */
public record FreezeOperation(@JsonValue String wire) implements OpenWord {
    public static final FreezeOperation FREEZE = new FreezeOperation("freeze");

    public static final FreezeOperation UNFREEZE = new FreezeOperation("unfreeze");
}
