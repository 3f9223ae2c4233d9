package dev.exchangekit.bithumb.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimBalance;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimSelfMatch;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.Locale;

/** Answers the few calls of API 1.2 that are there. */
final class LegacyHandler {
    private final Backend backend;

    LegacyHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(
                Route.open("/public/ticker/{pair}", this::ticker),
                Route.write("/info/balance", Need.READING, this::balance),
                Route.write("/trade/stop_limit", Need.TRADING, this::stopLimit));
    }

    private SimInstrument market(String base, String quote) {
        try {
            return backend.markets().named(quote + "-" + base);
        } catch (Refusal unknown) {
            throw new Refusal(5500, "Invalid Parameter");
        }
    }

    private Outcome ticker(Call call) {
        String path = call.request().path();
        String[] pair = path.substring(path.lastIndexOf('/') + 1).split("_", 2);
        SimInstrument market = market(pair[0], pair.length > 1 ? pair[1] : "KRW");
        SimTicker ticker = backend.sim().market().ticker(market.symbol());
        return Legacy.ok(Wire.object()
                .put("opening_price", Wire.text(ticker.open()))
                .put("closing_price", Wire.text(ticker.last()))
                .put("min_price", Wire.text(ticker.low()))
                .put("max_price", Wire.text(ticker.high()))
                .put("units_traded_24H", Wire.text(ticker.volume()))
                .put("acc_trade_value_24H", Wire.text(ticker.turnover()))
                .put("date", Wire.millis(ticker.time())));
    }

    private Outcome balance(Call call) {
        String wanted = Wire.or(call.params().text("currency"), "BTC");
        ObjectNode data = Wire.object();
        for (SimBalance balance : call.account().balances()) {
            String asset = balance.asset();
            if (wanted.equals("ALL") || wanted.equals(asset) || asset.equals("KRW")) {
                String name = asset.toLowerCase(Locale.ROOT);
                data.put("total_" + name, Wire.trimmed(balance.total()));
                data.put("in_use_" + name, Wire.trimmed(balance.locked()));
                data.put("available_" + name, Wire.trimmed(balance.free()));
            }
        }
        return Legacy.ok(data);
    }

    /** The only call that makes an order which waits for a price. */
    private Outcome stopLimit(Call call) {
        Params params = call.params();
        SimInstrument market =
                market(params.require("order_currency"), Wire.or(params.text("payment_currency"), "KRW"));
        SimSide side = params.requireWord("type", "bid", "ask").equals("bid") ? SimSide.BUY : SimSide.SELL;
        NewOrder order = NewOrder.limit(
                        market.symbol(), side, params.requireDecimal("units"), params.requireDecimal("price"))
                .trigger(SimTrigger.at(params.requireDecimal("watch_price")).holdingFunds())
                .selfMatch(SimSelfMatch.CANCEL_TAKER);
        try {
            SimOrder placed = backend.sim().place(call.account().id(), order);
            return Answers.ok(Wire.object().put("status", "0000").put("order_id", placed.id()));
        } catch (SimRejection rejection) {
            throw new Refusal(5600, rejection.detail());
        }
    }
}
