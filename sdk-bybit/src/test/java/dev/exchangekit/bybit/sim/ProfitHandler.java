package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTrade;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers the call for what closed positions earned, order by order. */
final class ProfitHandler {
    private final SimExchange sim;
    private final Listings listings;

    ProfitHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(Route.read("/v5/position/closed-pnl", this::closed));
    }

    private Outcome closed(Call call) {
        Params params = call.params();
        Line line = Line.of(params);
        if (line != Line.LINEAR && line != Line.INVERSE) {
            throw Refusals.parameter("params error: Category is invalid");
        }
        int limit = params.integer("limit", 50, 1, 100);
        Window window = Windows.read(params, sim.now());
        Map<String, Closing> byOrder = new LinkedHashMap<>();
        for (SimFill fill : call.account().fills(listings.scope(line, params))) {
            if (fill.closedQuantity().signum() > 0 && window.holds(fill.time())) {
                byOrder.computeIfAbsent(fill.order().id(), id -> new Closing(fill))
                        .add(fill);
            }
        }
        Page<Closing> page = Pages.descending(
                List.copyOf(byOrder.values()), closing -> closing.last.sequence(), limit, params.text("cursor"));
        ArrayNode list = Wire.array();
        page.items().forEach(closing -> list.add(closing.json(call.account())));
        return Answers.page(line, list, Pages.cursor(page));
    }

    /** What one order closed. */
    private static final class Closing {
        private final SimFill last;
        private BigDecimal quantity = BigDecimal.ZERO;
        private BigDecimal exitValue = BigDecimal.ZERO;
        private BigDecimal profit = BigDecimal.ZERO;
        private BigDecimal openFee = BigDecimal.ZERO;
        private BigDecimal closeFee = BigDecimal.ZERO;
        private int fills;

        Closing(SimFill last) {
            this.last = last;
        }

        void add(SimFill fill) {
            BigDecimal closed = fill.closedQuantity();
            quantity = quantity.add(closed);
            exitValue = exitValue.add(new SimTrade(
                            fill.sequence(),
                            fill.tradeId(),
                            fill.symbol(),
                            fill.side(),
                            fill.price(),
                            closed,
                            fill.time())
                    .value());
            profit = profit.add(fill.realizedProfit());
            openFee = openFee.add(fill.openFee());
            closeFee = closeFee.add(fill.fee().multiply(closed).divide(fill.quantity(), MathContext.DECIMAL64));
            fills++;
        }

        ObjectNode json(SimAccount account) {
            SimOrder order = last.order();
            SimSymbol symbol = last.symbol();
            boolean inverse = Line.of(symbol.market()) == Line.INVERSE;
            boolean closedLong = last.side() == SimSide.SELL;
            // A linear long earns what it leaves for more than it was entered for; an inverse one is worth less then.
            BigDecimal entryValue = closedLong == inverse ? exitValue.add(profit) : exitValue.subtract(profit);
            ObjectNode json = Wire.object();
            json.put("symbol", symbol.name());
            json.put("orderId", order.id());
            json.put("side", Words.side(last.side()));
            json.put("qty", Wire.text(order.quantity()));
            json.put("orderPrice", Wire.text(order.price() == null ? last.price() : order.price()));
            json.put("orderType", Words.type(order.type()));
            json.put("execType", Words.execType(last));
            json.put("closedSize", Wire.trimmed(quantity));
            json.put("cumEntryValue", Wire.rounded(entryValue, 12));
            json.put("avgEntryPrice", average(inverse, entryValue));
            json.put("cumExitValue", Wire.rounded(exitValue, 12));
            json.put("avgExitPrice", average(inverse, exitValue));
            json.put("closedPnl", Wire.rounded(profit.subtract(openFee).subtract(closeFee), 12));
            json.put("fillCount", Integer.toString(fills));
            json.put("leverage", Wire.trimmed(account.leverage(symbol, order.positionSide())));
            json.put("openFee", Wire.rounded(openFee, 12));
            json.put("closeFee", Wire.rounded(closeFee, 12));
            json.put("createdTime", Wire.millis(order.createdAt()));
            json.put("updatedTime", Wire.millis(last.time()));
            return json;
        }

        private String average(boolean inverse, BigDecimal value) {
            BigDecimal price = inverse
                    ? quantity.divide(value, MathContext.DECIMAL64)
                    : value.divide(quantity, MathContext.DECIMAL64);
            return Wire.rounded(price, 8);
        }
    }
}
