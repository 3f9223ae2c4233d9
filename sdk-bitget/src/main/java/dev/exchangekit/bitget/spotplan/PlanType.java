package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What the size of a plan order is in. */
public record PlanType(@JsonValue String wire) implements OpenWord {
    /** The base coin. */
    public static final PlanType AMOUNT = new PlanType("amount");

    /** The quote coin. */
    public static final PlanType TOTAL = new PlanType("total");
}
