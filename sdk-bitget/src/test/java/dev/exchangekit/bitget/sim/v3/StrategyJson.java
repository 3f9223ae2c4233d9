package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Wire;
import org.jspecify.annotations.Nullable;

/** Writes strategy orders. */
final class StrategyJson {
    private final SimExchange sim;
    private final Listings listings;

    StrategyJson(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    ObjectNode of(Strategy strategy) {
        SimOrder order = strategy.first();
        SimInstrument instrument = sim.market().instrument(order.symbol());
        ObjectNode json = Wire.object();
        json.put("orderId", strategy.id());
        json.put("clientOid", Wire.or(order.clientId(), ""));
        json.put("category", Product.of(instrument).wire());
        json.put("symbol", listings.name(instrument));
        json.put("qty", order.origin().isWhole() ? "0" : Wire.text(order.quantity()));
        json.put("status", strategy.status());
        if (strategy.isExit()) {
            json.put("posSide", order.side() == SimSide.SELL ? "long" : "short");
        } else {
            json.put("side", Figures.side(order.side()));
            json.put("posSide", Words.positionSide(order.positionSide()));
        }
        exit(json, "takeProfit", "tp", strategy.takeProfit());
        exit(json, "stopLoss", "sl", strategy.stopLoss());
        trigger(json, strategy.isExit() ? null : order);
        json.put("createdTime", Wire.millis(order.createdAt()));
        SimOrder triggered = strategy.triggered();
        json.put("updatedTime", Wire.millis(triggered == null ? order.updatedAt() : triggered.triggeredAt()));
        if (strategy.isExit() && triggered != null) {
            json.put("triggerType", triggered.origin().takesProfit() ? "takeProfit" : "stopLoss");
        }
        return json;
    }

    private static void exit(ObjectNode json, String name, String prefix, @Nullable SimOrder order) {
        SimTrigger trigger = order == null ? null : order.trigger();
        json.put(name, trigger == null ? "" : Wire.text(trigger.price()));
        json.put(prefix + "TriggerBy", trigger == null ? "" : Words.priceKind(trigger.by()));
        json.put(prefix + "OrderType", order == null ? "" : Words.type(order.type()));
        json.put(prefix + "LimitPrice", order == null ? "" : Wire.text(order.price()));
    }

    private static void trigger(ObjectNode json, @Nullable SimOrder order) {
        SimTrigger trigger = order == null ? null : order.trigger();
        json.put("triggerBy", trigger == null ? "" : Words.priceKind(trigger.by()));
        json.put("triggerPrice", trigger == null ? "" : Wire.text(trigger.price()));
        json.put("triggerOrderType", order == null ? "" : Words.type(order.type()));
        json.put("triggerOrderPrice", order == null ? "" : Wire.text(order.price()));
    }
}
