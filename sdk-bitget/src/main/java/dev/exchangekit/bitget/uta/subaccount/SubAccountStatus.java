package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a sub-account. */
public record SubAccountStatus(@JsonValue String wire) implements OpenWord {
    public static final SubAccountStatus NORMAL = new SubAccountStatus("normal");

    /** Frozen. */
    public static final SubAccountStatus FREEZE = new SubAccountStatus("freeze");

    /** Frozen: the documentation lists this word and shows {@link #FREEZE}. */
    public static final SubAccountStatus FROZEN = new SubAccountStatus("frozen");
}
