package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimGreeks;
import dev.exchangekit.core.sim.SimMarketData;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;

/** Writes orders and fills. */
final class OrderJson {
    private OrderJson() {}

    static ObjectNode of(SimOrder order) {
        boolean spot = Line.of(order.symbol().market()) == Line.SPOT;
        ObjectNode json = Wire.object();
        json.put("orderId", order.id());
        json.put("orderLinkId", Wire.or(order.clientId(), ""));
        json.put("parentOrderLinkId", Wire.or(order.parentClientId(), ""));
        json.put("blockTradeId", "");
        json.put("symbol", order.symbol().name());
        json.put("price", Wire.orZero(order.price()));
        json.put("qty", Wire.text(order.quoteAmount() == null ? order.quantity() : order.quoteAmount()));
        json.put("side", Words.side(order.side()));
        json.put("isLeverage", spot ? tag(order, "isLeverage", "0") : "");
        json.put("positionIdx", Words.positionIdx(order.positionSide()));
        json.put("orderStatus", Words.status(order));
        if (!spot) {
            json.put("createType", Words.createType(order));
        }
        json.put("cancelType", Words.cancelType(order));
        json.put("rejectReason", Words.rejectReason(order));
        json.put("avgPrice", Wire.text(order.averagePrice()));
        json.put("leavesQty", Wire.text(order.remaining()));
        json.put("leavesValue", order.price() == null ? "0" : Wire.trimmed(order.remainingValue()));
        json.put("cumExecQty", Wire.text(order.filled()));
        json.put("cumExecValue", Wire.trimmed(order.filledValue()));
        json.put("cumExecFee", fee(order));
        json.put("timeInForce", Words.timeInForce(order));
        json.put("orderType", Words.type(order.type()));
        json.put("stopOrderType", Words.stopOrderType(order));
        json.put("orderIv", tag(order, "orderIv", ""));
        json.put("marketUnit", spot ? marketUnit(order) : "");
        trigger(json, order, spot);
        exits(json, order, spot);
        json.put("lastPriceOnCreated", spot ? "" : Wire.text(order.lastPrice()));
        json.put("basePrice", spot ? Wire.text(order.lastPrice()) : "");
        json.put("reduceOnly", order.reduceOnly());
        boolean closes = !spot && order.origin().isExit();
        json.put(
                "closeOnTrigger",
                closes || tag(order, "closeOnTrigger", "false").equals("true"));
        json.put("placeType", "");
        json.put("smpType", tag(order, "smpType", "None"));
        json.put("smpGroup", 0);
        json.put("smpOrderId", "");
        json.put("slippageToleranceType", tag(order, "slippageToleranceType", "UNKNOWN"));
        json.put("slippageTolerance", tag(order, "slippageTolerance", ""));
        json.put("createdTime", Wire.millis(order.createdAt()));
        json.put("updatedTime", Wire.millis(order.updatedAt()));
        json.put("extraFees", "");
        ObjectNode fees = json.putObject("cumFeeDetail");
        order.fees().forEach((asset, amount) -> fees.put(asset, Wire.trimmed(amount)));
        json.put("rpiTakerAccess", false);
        json.put("rpiMatchedQty", "0");
        return json;
    }

    private static void trigger(ObjectNode json, SimOrder order, boolean spot) {
        SimTrigger trigger = order.trigger();
        if (trigger == null) {
            json.put("triggerPrice", "");
            json.put("triggerDirection", 0);
            json.put("triggerBy", "");
            return;
        }
        json.put("triggerPrice", Wire.text(trigger.isTrailing() ? trigger.activation() : trigger.price()));
        json.put("triggerDirection", spot ? 0 : trigger.direction() == SimTrigger.Direction.RISING ? 1 : 2);
        json.put("triggerBy", spot ? "" : Words.priceKind(trigger.by()));
    }

    private static void exits(ObjectNode json, SimOrder order, boolean spot) {
        SimExits exits = order.exits();
        json.put("ocoTriggerBy", "");
        if (exits == null) {
            boolean exit = !spot && order.origin().isExit();
            List.of("takeProfit", "stopLoss", "tpTriggerBy", "slTriggerBy", "tpLimitPrice", "slLimitPrice")
                    .forEach(name -> json.put(name, ""));
            json.put("tpslMode", exit ? mode(order.origin().isWhole()) : "");
            return;
        }
        json.put("takeProfit", Wire.text(exits.takeProfit()));
        json.put("stopLoss", Wire.text(exits.stopLoss()));
        json.put("tpTriggerBy", exits.takeProfit() == null || spot ? "" : Words.priceKind(exits.takeProfitBy()));
        json.put("slTriggerBy", exits.stopLoss() == null || spot ? "" : Words.priceKind(exits.stopLossBy()));
        json.put("tpslMode", spot ? "" : mode(exits.wholePosition()));
        json.put("tpLimitPrice", Wire.text(exits.takeProfitLimit()));
        json.put("slLimitPrice", Wire.text(exits.stopLossLimit()));
    }

    private static String mode(boolean whole) {
        return whole ? "Full" : "Partial";
    }

    private static String marketUnit(SimOrder order) {
        if (order.type() != SimOrderType.MARKET) {
            return "";
        }
        return order.quoteAmount() == null ? "baseCoin" : "quoteCoin";
    }

    static ObjectNode of(SimFill fill, SimMarketData market) {
        SimOrder order = fill.order();
        boolean contract = order.symbol().market().isContract();
        ObjectNode json = Wire.object();
        json.put("symbol", fill.symbol().name());
        json.put("orderId", order.id());
        json.put("orderLinkId", Wire.or(order.clientId(), ""));
        json.put("side", Words.side(fill.side()));
        json.put("orderPrice", Wire.orZero(order.price()));
        json.put("orderQty", Wire.text(order.quoteAmount() == null ? order.quantity() : order.quoteAmount()));
        json.put("leavesQty", Wire.text(order.remaining()));
        json.put("createType", contract ? Words.createType(order) : "");
        json.put("orderType", Words.type(order.type()));
        json.put("stopOrderType", Words.stopOrderType(order));
        json.put("execFee", Wire.trimmed(fill.fee()));
        json.put("execId", fill.tradeId());
        json.put("execPrice", Wire.text(fill.price()));
        json.put("execQty", Wire.text(fill.quantity()));
        json.put("execType", Words.execType(fill));
        json.put("execValue", Wire.trimmed(fill.value()));
        json.put("execTime", Wire.millis(fill.time()));
        json.put("feeCurrency", fill.feeAsset());
        json.put("isMaker", fill.maker());
        json.put("feeRate", Wire.trimmed(fill.feeRate()));
        json.put("tradeIv", "");
        SimGreeks greeks = market.greeks(fill.symbol());
        json.put("markIv", greeks == null ? "" : Wire.trimmed(greeks.volatility()));
        json.put("markPrice", contract ? Wire.text(market.ticker(fill.symbol()).mark()) : "");
        json.put("indexPrice", contract ? Wire.text(market.ticker(fill.symbol()).index()) : "");
        json.put("underlyingPrice", greeks == null ? "" : Wire.text(greeks.underlying()));
        json.put("blockTradeId", "");
        json.put("closedSize", contract ? Wire.trimmed(fill.closedQuantity()) : "");
        json.put("seq", fill.sequence());
        json.put("extraFees", "");
        return json;
    }

    private static String fee(SimOrder order) {
        return Wire.trimmed(order.fees().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String tag(SimOrder order, String name, String otherwise) {
        return order.tags().getOrDefault(name, otherwise);
    }
}
