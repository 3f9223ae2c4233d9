package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads futures orders. */
final class FuturesOrderReader {
    static final String MARGIN_MODE = "marginMode";

    private FuturesOrderReader() {}

    /**
     * Reads an order.
     *
     * @param shared where the order's margin is named; of several orders it is beside their list
     * @param params the order itself
     */
    static NewOrder order(SimAccount account, SimInstrument instrument, Params shared, Params params) {
        return terms(account, instrument, shared, params)
                .exits(presets(params))
                .clientId(OrderWords.clientId(params, "clientOid"));
    }

    /** Reads direction, size, price and margin. */
    static NewOrder terms(SimAccount account, SimInstrument instrument, Params shared, Params params) {
        requireMarginCoin(shared, instrument);
        String marginMode = shared.requireWord(MARGIN_MODE, "isolated", "crossed");
        SimSymbol symbol = instrument.symbol();
        BigDecimal size = params.requireDecimal("size");
        Direction direction = Direction.read(account, symbol, params);
        NewOrder order = OrderWords.isMarket(params)
                ? NewOrder.market(symbol, direction.side(), size)
                : NewOrder.limit(symbol, direction.side(), size, params.requireDecimal("price"))
                        .timeInForce(OrderWords.force(params));
        return direction.of(order).selfMatch(OrderWords.selfMatch(params)).tag(MARGIN_MODE, marginMode);
    }

    static void requireMarginCoin(Params params, SimInstrument instrument) {
        if (!params.require("marginCoin").equalsIgnoreCase(instrument.settle())) {
            throw params.rules().invalid("marginCoin");
        }
    }

    private static @Nullable SimExits presets(Params params) {
        BigDecimal profit = OrderWords.positive(params, "presetStopSurplusPrice");
        BigDecimal loss = OrderWords.positive(params, "presetStopLossPrice");
        return profit == null && loss == null
                ? null
                : SimExits.partial(profit, loss)
                        .limits(
                                OrderWords.positive(params, "presetStopSurplusExecutePrice"),
                                OrderWords.positive(params, "presetStopLossExecutePrice"));
    }

    /**
     * Which way an order goes.
     *
     * @param side what is done
     * @param position which position it belongs to
     * @param reduceOnly whether it may only make it smaller
     */
    record Direction(SimSide side, SimPositionSide position, boolean reduceOnly) {
        /** In hedge mode the side names the position and {@code tradeSide} says what becomes of it. */
        static Direction read(SimAccount account, SimSymbol symbol, Params params) {
            SimSide named = OrderWords.side(params);
            boolean reduceOnly =
                    params.word("reduceOnly", "NO", "YES", "NO", "yes", "no").equalsIgnoreCase("YES");
            if (account.positionMode(symbol) == SimPositionMode.ONE_WAY) {
                return new Direction(named, SimPositionSide.BOTH, reduceOnly);
            }
            if (!params.has("tradeSide")) {
                throw new Refusal(
                        "40774", "The order type for unilateral position must also be the unilateral position type.");
            }
            boolean closes = params.word("tradeSide", "", "open", "close").equals("close");
            SimPositionSide position = named == SimSide.BUY ? SimPositionSide.LONG : SimPositionSide.SHORT;
            return new Direction(closes ? named.opposite() : named, position, closes);
        }

        NewOrder of(NewOrder order) {
            return order.reduceOnly(reduceOnly).positionSide(position);
        }
    }
}
