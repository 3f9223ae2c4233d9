package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes the waiting futures orders of one account. */
final class PlanJson {
    private final SimExchange sim;
    private final SimAccount account;
    private final MarginModes modes;

    PlanJson(Backend backend, Desk desk, MarginModes modes) {
        sim = backend.sim();
        account = desk.account();
        this.modes = modes;
    }

    ObjectNode pending(SimOrder order) {
        return order(order).put("orderSource", FuturesWords.source(order));
    }

    ObjectNode past(SimOrder order) {
        ObjectNode json = order(order);
        json.put("executeOrderId", Kind.isTrading(order) ? order.id() : "");
        json.put("priceAvg", Wire.text(order.averagePrice()));
        return json.put("baseVolume", Wire.trimmed(order.filled()));
    }

    private ObjectNode order(SimOrder order) {
        SimTrigger trigger = Plans.trigger(order);
        boolean whole = order.origin().isWhole();
        ObjectNode json = Wire.object();
        json.put("planType", PlanTypes.of(order));
        json.put("symbol", order.symbol().name());
        json.put("size", whole ? "" : Wire.text(order.quantity()));
        json.put("orderId", order.id());
        json.put("clientOid", Ids.clientId(order));
        json.put("price", Wire.text(order.price()));
        json.put("executePrice", Wire.orZero(order.price()));
        json.put("callbackRatio", order.tags().getOrDefault(FuturesPlanHandler.CALLBACK, ""));
        json.put("triggerPrice", Wire.text(trigger.isTrailing() ? trigger.activation() : trigger.price()));
        json.put("triggerType", OrderWords.triggerType(trigger.by()));
        json.put("planStatus", Plans.status(order));
        json.put("side", FuturesWords.side(order));
        json.put("posSide", FuturesWords.positionSide(order));
        json.put("marginCoin", sim.market().instrument(order.symbol()).settle());
        json.put("marginMode", marginMode(order));
        json.put("enterPointSource", FuturesWords.enterPoint(order));
        json.put("tradeSide", tradeSide(order));
        json.put("posMode", FuturesWords.mode(order));
        json.put("orderType", OrderWords.type(order));
        SpotOrderJson.times(json, order);
        SimExits exits = order.exits();
        exit(
                json,
                "stopSurplus",
                exits == null ? null : exits.takeProfit(),
                exits == null ? null : exits.takeProfitLimit(),
                exits == null ? null : exits.takeProfitBy());
        exit(
                json,
                "stopLoss",
                exits == null ? null : exits.stopLoss(),
                exits == null ? null : exits.stopLossLimit(),
                exits == null ? null : exits.stopLossBy());
        return json;
    }

    private String marginMode(SimOrder order) {
        return order.tags().getOrDefault(FuturesOrderReader.MARGIN_MODE, modes.word(account, order.symbol()));
    }

    /** In one-way mode an order that waits says of an exit that it closes. */
    private static String tradeSide(SimOrder order) {
        boolean exit =
                order.positionSide() == SimPositionSide.BOTH && order.origin().isExit();
        return exit ? "close" : FuturesWords.tradeSide(order);
    }

    private static void exit(
            ObjectNode json,
            String name,
            @Nullable BigDecimal price,
            @Nullable BigDecimal limit,
            @Nullable SimPriceKind by) {
        json.put(name + "TriggerPrice", Wire.text(price));
        json.put(name + "ExecutePrice", Wire.text(limit));
        json.put(name + "TriggerType", price == null ? "" : OrderWords.triggerType(by));
    }
}
