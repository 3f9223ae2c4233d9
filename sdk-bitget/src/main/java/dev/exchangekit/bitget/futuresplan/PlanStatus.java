package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a trigger order is. */
public record PlanStatus(@JsonValue String wire) implements OpenWord {
    /** Not triggered. */
    public static final PlanStatus LIVE = new PlanStatus("live");

    /** Not triggered, as the exchange's example says it. */
    public static final PlanStatus NOT_TRIGGERED = new PlanStatus("not_trigger");

    /** Its order is being placed. */
    public static final PlanStatus EXECUTING = new PlanStatus("executing");

    /** Its order was placed. */
    public static final PlanStatus EXECUTED = new PlanStatus("executed");

    /** It was triggered, and its order could not be placed. */
    public static final PlanStatus FAILED = new PlanStatus("fail_execute");

    public static final PlanStatus CANCELLED = new PlanStatus("cancelled");
}
