package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a plan order has come. */
public record PlanStatus(@JsonValue String wire) implements OpenWord {
    /** Not triggered yet. */
    public static final PlanStatus LIVE = new PlanStatus("live");

    /** Not triggered yet; the word of the exchange's examples. */
    public static final PlanStatus NOT_TRIGGERED = new PlanStatus("not_trigger");

    /** Triggered; its order is being placed. */
    public static final PlanStatus EXECUTING = new PlanStatus("executing");

    /** Triggered; its order was placed. */
    public static final PlanStatus EXECUTED = new PlanStatus("executed");

    /** Triggered; its order could not be placed. */
    public static final PlanStatus FAILED = new PlanStatus("fail_execute");

    public static final PlanStatus CANCELLED = new PlanStatus("cancelled");
}
