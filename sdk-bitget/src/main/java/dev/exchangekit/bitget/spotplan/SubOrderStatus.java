package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What became of the order of a plan order. */
public record SubOrderStatus(@JsonValue String wire) implements OpenWord {
    /** It was placed. */
    public static final SubOrderStatus SUCCESS = new SubOrderStatus("success");

    /** It could not be placed. */
    public static final SubOrderStatus FAIL = new SubOrderStatus("fail");

    public static final SubOrderStatus CANCELLED = new SubOrderStatus("cancelled");

    /** It is being placed. */
    public static final SubOrderStatus IN_PROGRESS = new SubOrderStatus("in_progress");

    /** The trigger follows the price. */
    public static final SubOrderStatus IN_PROGRESS_TRACKING = new SubOrderStatus("in_progress_tracking");
}
