package dev.exchangekit.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why there is an order or a fill that the account did not ask for in these words. */
public record OrderReason(@JsonValue String wire) implements OpenWord {
    /** The exchange took over a position whose margin was used up. */
    public static final OrderReason LIQUIDATION = new OrderReason("LIQUIDATION");
    /** The exchange reduced a profitable position to close a liquidated one. */
    public static final OrderReason AUTO_DELEVERAGING = new OrderReason("AUTO_DELEVERAGING");
    /** A dated contract was delivered or settled. */
    public static final OrderReason DELIVERY = new OrderReason("DELIVERY");
    /** A stop loss of a position or an order. */
    public static final OrderReason STOP_LOSS = new OrderReason("STOP_LOSS");
    /** A take profit of a position or an order. */
    public static final OrderReason TAKE_PROFIT = new OrderReason("TAKE_PROFIT");
    /** A trailing stop. */
    public static final OrderReason TRAILING_STOP = new OrderReason("TRAILING_STOP");

    @Override
    public String toString() {
        return wire;
    }
}
