package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the futures orders and fills of one account. */
final class FuturesOrderJson {
    private final SimExchange sim;
    private final SimAccount account;
    private final MarginModes modes;
    private final Map<String, BigDecimal> profits = new HashMap<>();

    FuturesOrderJson(SimExchange sim, SimAccount account, MarginModes modes, SimScope scope) {
        this.sim = sim;
        this.account = account;
        this.modes = modes;
        for (SimFill fill : account.fills(scope)) {
            profits.merge(fill.order().id(), fill.realizedProfit(), BigDecimal::add);
        }
    }

    /** Writes what the list of open orders and the look-up of one show. */
    ObjectNode open(SimOrder order) {
        ObjectNode json = order(order);
        SimExits exits = order.exits();
        preset(
                json,
                "presetStopSurplus",
                exits == null ? null : exits.takeProfit(),
                exits == null ? null : exits.takeProfitLimit());
        preset(
                json,
                "presetStopLoss",
                exits == null ? null : exits.stopLoss(),
                exits == null ? null : exits.stopLossLimit());
        return json;
    }

    private static void preset(ObjectNode json, String name, @Nullable BigDecimal price, @Nullable BigDecimal limit) {
        json.put(name + "Price", Wire.text(price));
        json.put(name + "Type", price == null ? "" : "fill_price");
        json.put(name + "ExecutePrice", Wire.text(limit));
    }

    /** Writes what the history shows. */
    ObjectNode past(SimOrder order) {
        ObjectNode json = order(order);
        SimExits exits = order.exits();
        json.put("presetStopSurplusPrice", exits == null ? "" : Wire.text(exits.takeProfit()));
        json.put("presetStopLossPrice", exits == null ? "" : Wire.text(exits.stopLoss()));
        return json.put("liqPrice", "").put("posAvg", "");
    }

    private ObjectNode order(SimOrder order) {
        SimInstrument instrument = sim.market().instrument(order.symbol());
        SimSymbol symbol = order.symbol();
        ObjectNode json = Wire.object();
        json.put("symbol", symbol.name());
        json.put("size", Wire.text(order.quantity()));
        json.put("orderId", order.id());
        json.put("clientOid", Ids.clientId(order));
        json.put("baseVolume", Wire.trimmed(order.filled()));
        json.put("fee", order.fees().isEmpty() ? "" : Wire.trimmed(fee(order)));
        json.put("price", Wire.text(order.price()));
        json.put("priceAvg", Wire.text(order.averagePrice()));
        json.put("status", FuturesWords.status(order));
        json.put("side", FuturesWords.side(order));
        json.put("force", OrderWords.force(order));
        json.put("totalProfits", Wire.trimmed(profits.getOrDefault(order.id(), BigDecimal.ZERO)));
        json.put("posSide", FuturesWords.positionSide(order));
        json.put("marginCoin", instrument.settle());
        json.put("quoteVolume", Wire.trimmed(inQuote(symbol, order.filled(), order.filledValue())));
        json.put("leverage", Wire.trimmed(account.leverage(symbol, order.positionSide())));
        json.put("marginMode", marginMode(order));
        json.put("reduceOnly", order.reduceOnly() ? "YES" : "NO");
        json.put("enterPointSource", FuturesWords.enterPoint(order));
        json.put("tradeSide", FuturesWords.tradeSide(order));
        json.put("posMode", FuturesWords.mode(order));
        json.put("orderType", OrderWords.type(order));
        json.put("orderSource", FuturesWords.source(order));
        return SpotOrderJson.times(json, order);
    }

    String marginMode(SimOrder order) {
        String word = order.tags().get(FuturesOrderReader.MARGIN_MODE);
        return word == null ? modes.word(account, order.symbol()) : word;
    }

    /** What was paid is negative. */
    private static BigDecimal fee(SimOrder order) {
        return order.fees().values().stream().reduce(BigDecimal.ZERO, BigDecimal::subtract);
    }

    /** What inverse contracts are counted in is the quote coin. */
    private static BigDecimal inQuote(SimSymbol symbol, BigDecimal quantity, BigDecimal value) {
        return symbol.market() == SimMarket.INVERSE ? quantity : value;
    }

    /** Fills do not say the position; in hedge mode their side does. */
    static ObjectNode fill(SimFill fill, SimInstrument instrument) {
        SimOrder order = fill.order();
        ObjectNode json = Wire.object();
        json.put("tradeId", fill.tradeId());
        json.put("symbol", fill.symbol().name());
        json.put("orderId", order.id());
        json.put("price", Wire.text(fill.price()));
        json.put("baseVolume", Wire.text(fill.quantity()));
        json.putArray("feeDetail").add(SpotOrderJson.fee(fill));
        json.put("side", FuturesWords.side(order));
        json.put("quoteVolume", Wire.trimmed(inQuote(fill.symbol(), fill.quantity(), fill.value())));
        json.put("profit", Wire.trimmed(fill.realizedProfit()));
        json.put("enterPointSource", FuturesWords.enterPoint(order));
        json.put("tradeSide", FuturesWords.tradeSide(order));
        json.put("posMode", FuturesWords.mode(order));
        json.put("tradeScope", fill.maker() ? "maker" : "taker");
        json.put("cTime", Wire.millis(fill.time()));
        return json.put("marginCoin", instrument.settle());
    }
}
