package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the order of a trigger order is. */
public record PlanSubOrderStatus(@JsonValue String wire) implements OpenWord {
    /** It was placed. */
    public static final PlanSubOrderStatus SUCCESS = new PlanSubOrderStatus("success");

    /** It could not be placed. */
    public static final PlanSubOrderStatus FAIL = new PlanSubOrderStatus("fail");

    public static final PlanSubOrderStatus CANCELLED = new PlanSubOrderStatus("cancelled");

    /** It is being placed. */
    public static final PlanSubOrderStatus IN_PROGRESS = new PlanSubOrderStatus("in_progress");

    /** The price is being followed. */
    public static final PlanSubOrderStatus TRACKING = new PlanSubOrderStatus("in_progress_tracking");
}
