package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What happens when two orders of the same account would trade with each other. */
public record StpMode(@JsonValue String wire) implements OpenWord {
    /** They trade. */
    public static final StpMode NONE = new StpMode("none");

    /** The taker is cancelled. */
    public static final StpMode CANCEL_TAKER = new StpMode("cancel_taker");

    /** The maker is cancelled. */
    public static final StpMode CANCEL_MAKER = new StpMode("cancel_maker");

    /** Both are cancelled. */
    public static final StpMode CANCEL_BOTH = new StpMode("cancel_both");
}
