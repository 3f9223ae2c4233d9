package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The checks of triggers and exits against prices. */
final class ExitChecks {
    private ExitChecks() {}

    /** Returns a trigger that was asked for with its direction settled; its price must not be reached already. */
    static SimTrigger trigger(Market market, SimTrigger asked) {
        if (asked.distance() != null) {
            level(market, asked.distance(), 0, null, "Distance");
            level(market, asked.activation(), 0, null, "Activation price");
            BigDecimal current = market.prices().of(asked.by());
            return current == null ? asked : asked.after(current);
        }
        BigDecimal price = asked.price();
        if (price == null
                || price.signum() <= 0
                || !Decimals.isMultiple(price, market.instrument().tickSize())) {
            throw new SimRejection(Reason.TRIGGER_INVALID, "Trigger " + text(price) + " is off tick or not positive");
        }
        BigDecimal current = market.prices().of(asked.by());
        SimTrigger trigger = asked;
        if (asked.direction() == SimTrigger.Direction.ANY) {
            boolean above = current == null || price.compareTo(current) > 0;
            trigger = asked.direction(above ? SimTrigger.Direction.RISING : SimTrigger.Direction.FALLING);
        } else if (current != null && asked.reachedBy(current)) {
            boolean rising = asked.direction() == SimTrigger.Direction.RISING;
            throw new SimRejection(
                    rising ? Reason.TRIGGER_NOT_ABOVE : Reason.TRIGGER_NOT_BELOW,
                    "Trigger " + text(price) + " is not beyond " + text(current) + " " + asked.by());
        }
        return trigger;
    }

    /**
     * Checks the exits an order carries.
     *
     * @param price the order's limit price, or null
     */
    static void exits(Market market, NewOrder order, @Nullable SimExits exits, @Nullable BigDecimal price) {
        if (exits == null || exits.isEmpty()) {
            return;
        }
        boolean contract = market.kind().isContract();
        if (order.reduces()
                || (exits.wholePosition() && (!contract || limited(exits)))
                || (!contract && order.type() == SimOrderType.MARKET)) {
            throw new SimRejection(Reason.UNSUPPORTED, "An order like that cannot have exits like these");
        }
        BigDecimal base = price;
        SimTrigger trigger = order.trigger();
        if (base == null) {
            base = trigger != null ? trigger.price() : market.tape().last();
        }
        levels(market, order.side().sign(), exits, base);
    }

    /** Checks the levels of exits from something bought (positive direction) or sold at {@code base}. */
    static void levels(Market market, int direction, SimExits exits, @Nullable BigDecimal base) {
        level(market, exits.takeProfit(), direction, base, "Take profit");
        level(market, exits.stopLoss(), -direction, base, "Stop loss");
        level(market, exits.takeProfitLimit(), 0, null, "Take profit limit");
        level(market, exits.stopLossLimit(), 0, null, "Stop loss limit");
    }

    /** Checks a level that must lie above {@code base} when {@code direction} is positive, below when negative. */
    static void level(
            Market market, @Nullable BigDecimal level, int direction, @Nullable BigDecimal base, String what) {
        if (level == null || level.signum() == 0) {
            return;
        }
        boolean wrongSide = base != null && direction != 0 && level.compareTo(base) * direction <= 0;
        if (level.signum() < 0
                || wrongSide
                || !Decimals.isMultiple(level, market.instrument().tickSize())) {
            throw new SimRejection(
                    Reason.TRADING_STOP_INVALID,
                    what + " " + level.toPlainString() + " is off tick or on the wrong side of " + text(base));
        }
    }

    private static boolean limited(SimExits exits) {
        return exits.takeProfitLimit() != null || exits.stopLossLimit() != null;
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "nothing" : value.toPlainString();
    }
}
