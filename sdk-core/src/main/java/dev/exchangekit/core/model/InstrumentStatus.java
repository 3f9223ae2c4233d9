package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether an instrument trades. A word that no constant names is the exchange's own. */
public record InstrumentStatus(@JsonValue String wire) implements OpenWord {
    /** Announced, not yet open. */
    public static final InstrumentStatus PRE_LAUNCH = new InstrumentStatus("PRE_LAUNCH");
    /** Takes orders. */
    public static final InstrumentStatus TRADING = new InstrumentStatus("TRADING");
    /** Takes only orders that make positions smaller. */
    public static final InstrumentStatus REDUCE_ONLY = new InstrumentStatus("REDUCE_ONLY");
    /** Stands still for a while. */
    public static final InstrumentStatus SUSPENDED = new InstrumentStatus("SUSPENDED");
    /** Being settled or delivered. */
    public static final InstrumentStatus SETTLING = new InstrumentStatus("SETTLING");
    /** Gone from the exchange's list, or closed for good. */
    public static final InstrumentStatus DELISTED = new InstrumentStatus("DELISTED");

    /** False when it is certain that the exchange would refuse this order; a word we do not know is the exchange's to judge. */
    boolean accepts(boolean reduceOnly) {
        if (equals(REDUCE_ONLY)) {
            return reduceOnly;
        }
        return !equals(PRE_LAUNCH) && !equals(SUSPENDED) && !equals(SETTLING) && !equals(DELISTED);
    }

    @Override
    public String toString() {
        return wire;
    }
}
