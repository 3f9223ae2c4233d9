package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what orders wait for and where what they open is left. */
final class ExitReader {
    private ExitReader() {}

    /** Returns what an order waits for, or null if it trades at once. */
    static @Nullable SimTrigger trigger(Params params, boolean spot) {
        return spot ? spotTrigger(params) : contractTrigger(params);
    }

    /** On spot the filter makes an order wait; a trigger price alone is not looked at. */
    private static @Nullable SimTrigger spotTrigger(Params params) {
        String filter = params.word("orderFilter", "Order", "Order", "StopOrder", "tpslOrder");
        if (filter.equals("Order")) {
            return null;
        }
        BigDecimal price = OrderReader.decimal(params, "triggerPrice", true);
        if (price == null) {
            throw new Refusal(170202, "Please enter the TP/SL price.");
        }
        SimTrigger trigger = SimTrigger.at(price);
        return filter.equals("tpslOrder") ? trigger.holdingFunds() : trigger;
    }

    private static @Nullable SimTrigger contractTrigger(Params params) {
        BigDecimal price = params.decimal("triggerPrice");
        if (price == null) {
            return null;
        }
        String direction = params.text("triggerDirection");
        if (direction == null || !(direction.equals("1") || direction.equals("2"))) {
            throw Refusals.parameter("params error: TriggerDirection invalid");
        }
        SimTrigger trigger = direction.equals("1") ? SimTrigger.rising(price) : SimTrigger.falling(price);
        SimPriceKind by = kind(params, "triggerBy");
        return by == null ? trigger : trigger.by(by);
    }

    /** Returns the price a parameter names, or null without it. */
    static @Nullable SimPriceKind kind(Params params, String name) {
        return switch (params.word(name, "", "LastPrice", "MarkPrice", "IndexPrice")) {
            case "LastPrice" -> SimPriceKind.LAST;
            case "MarkPrice" -> SimPriceKind.MARK;
            case "IndexPrice" -> SimPriceKind.INDEX;
            default -> null;
        };
    }

    /** Returns the exits of a new order; a price of zero stands for none. */
    static @Nullable SimExits exits(Params params, boolean spot) {
        boolean partial = spot || isPartial(params);
        BigDecimal profitLimit = limit(params, "tp", spot, partial);
        BigDecimal lossLimit = limit(params, "sl", spot, partial);
        BigDecimal profit = OrderReader.decimal(params, "takeProfit", spot);
        BigDecimal loss = OrderReader.decimal(params, "stopLoss", spot);
        if (profit == null && loss == null) {
            return null;
        }
        return new SimExits(
                !partial, profit, loss, by(params, "tp", spot), by(params, "sl", spot), profitLimit, lossLimit);
    }

    /** Returns the change of an order's exits, or null for none. */
    static @Nullable SimExits change(Params params, boolean spot) {
        SimExits change = new SimExits(
                !spot && !isPartial(params),
                OrderReader.decimal(params, "takeProfit", spot),
                OrderReader.decimal(params, "stopLoss", spot),
                by(params, "tp", spot),
                by(params, "sl", spot),
                OrderReader.decimal(params, "tpLimitPrice", spot),
                OrderReader.decimal(params, "slLimitPrice", spot));
        boolean nothing = change.isEmpty()
                && change.takeProfitBy() == null
                && change.stopLossBy() == null
                && change.takeProfitLimit() == null
                && change.stopLossLimit() == null;
        return nothing ? null : change;
    }

    static boolean isPartial(Params params) {
        return params.word("tpslMode", "Full", "Full", "Partial").equals("Partial");
    }

    private static @Nullable SimPriceKind by(Params params, String prefix, boolean spot) {
        return spot ? null : kind(params, prefix + "TriggerBy");
    }

    /** Returns the limit price of an exit, or null if it is a market order. Only parts of a position leave by limit. */
    static @Nullable BigDecimal limit(Params params, String prefix, boolean spot, boolean partial) {
        String type = params.word(prefix + "OrderType", "", "Market", "Limit");
        BigDecimal price = OrderReader.decimal(params, prefix + "LimitPrice", spot);
        boolean limit = type.equals("Limit") || (spot && type.isEmpty() && price != null);
        if (limit && (price == null || !partial)) {
            throw Refusals.parameter("params error: " + prefix + "OrderType Limit needs "
                    + (partial ? prefix + "LimitPrice" : "tpslMode Partial"));
        }
        return limit ? price : null;
    }
}
