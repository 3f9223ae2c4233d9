package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTimeInForce;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Params;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads spot orders. */
final class SpotOrderReader {
    private SpotOrderReader() {}

    /** Returns whether a call means what takes profits and stops losses. */
    static boolean isTpsl(Params params) {
        return params.word("tpslType", "normal", "normal", "tpsl").equals("tpsl");
    }

    static NewOrder order(SimSymbol symbol, Params params) {
        return terms(symbol, params).exits(exits(params)).clientId(OrderWords.clientId(params, "clientOid"));
    }

    /** Reads an order that takes a profit or stops a loss, for which no id of one's own is kept. */
    static NewOrder tpsl(SimSymbol symbol, Params params) {
        SimTrigger trigger = SimTrigger.at(params.requireDecimal("triggerPrice"));
        return Kind.TPSL.of(terms(symbol, params).trigger(trigger.holdingFunds()));
    }

    /** A market buy says what it spends, any other order what it trades. */
    private static NewOrder terms(SimSymbol symbol, Params params) {
        SimSide side = OrderWords.side(params);
        params.require("force");
        SimTimeInForce force = OrderWords.force(params);
        BigDecimal size = params.requireDecimal("size");
        NewOrder order;
        if (!OrderWords.isMarket(params)) {
            order = NewOrder.limit(symbol, side, size, params.requireDecimal("price"))
                    .timeInForce(force);
        } else {
            order = side == SimSide.BUY ? NewOrder.marketBuyFor(symbol, size) : NewOrder.market(symbol, side, size);
        }
        return order.selfMatch(OrderWords.selfMatch(params));
    }

    /** Reads what takes the place of another limit order. */
    static NewOrder replacement(SimOrder old, Params params) {
        NewOrder order =
                NewOrder.limit(old.symbol(), old.side(), params.requireDecimal("size"), params.requireDecimal("price"));
        return order.timeInForce(old.type() == SimOrderType.LIMIT ? old.timeInForce() : SimTimeInForce.GTC)
                .exits(exits(params))
                .clientId(OrderWords.clientId(params, "newClientOid"));
    }

    private static @Nullable SimExits exits(Params params) {
        BigDecimal profit = OrderWords.positive(params, "presetTakeProfitPrice");
        BigDecimal loss = OrderWords.positive(params, "presetStopLossPrice");
        return profit == null && loss == null
                ? null
                : SimExits.partial(profit, loss)
                        .limits(
                                OrderWords.positive(params, "executeTakeProfitPrice"),
                                OrderWords.positive(params, "executeStopLossPrice"));
    }
}
