package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimMarketData;
import dev.exchangekit.core.sim.SimOrder;
import java.math.BigDecimal;

/** Writes orders and fills. */
final class OrderJson {
    private OrderJson() {}

    static ObjectNode of(SimOrder order) {
        boolean spot = Line.of(order.symbol().market()) == Line.SPOT;
        ObjectNode json = Wire.object();
        json.put("orderId", order.id());
        json.put("orderLinkId", Wire.or(order.clientId(), ""));
        json.put("parentOrderLinkId", "");
        json.put("blockTradeId", "");
        json.put("symbol", order.symbol().name());
        json.put("price", Wire.orZero(order.price()));
        json.put("qty", Wire.text(order.quoteAmount() == null ? order.quantity() : order.quoteAmount()));
        json.put("side", Words.side(order.side()));
        json.put("isLeverage", spot ? tag(order, "isLeverage", "0") : "");
        json.put("positionIdx", Words.positionIdx(order.positionSide()));
        json.put("orderStatus", Words.status(order));
        if (!spot) {
            json.put("createType", "CreateByUser");
        }
        json.put("cancelType", Words.cancelType(order));
        json.put("rejectReason", Words.rejectReason(order));
        json.put("avgPrice", Wire.text(order.averagePrice()));
        json.put("leavesQty", Wire.text(order.remaining()));
        json.put("leavesValue", leavesValue(order));
        json.put("cumExecQty", Wire.text(order.filled()));
        json.put("cumExecValue", Wire.trimmed(order.filledValue()));
        json.put("cumExecFee", fee(order));
        json.put("timeInForce", Words.timeInForce(order));
        json.put("orderType", Words.type(order.type()));
        json.put("stopOrderType", spot ? "" : "UNKNOWN");
        json.put("orderIv", "");
        json.put("marketUnit", tag(order, "marketUnit", ""));
        protection(json, order);
        json.put("lastPriceOnCreated", "");
        json.put("basePrice", "");
        json.put("reduceOnly", order.reduceOnly());
        json.put("closeOnTrigger", tag(order, "closeOnTrigger", "false").equals("true"));
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

    private static void protection(ObjectNode json, SimOrder order) {
        json.put("triggerPrice", "");
        json.put("takeProfit", tag(order, "takeProfit", ""));
        json.put("stopLoss", tag(order, "stopLoss", ""));
        json.put("tpTriggerBy", tag(order, "tpTriggerBy", ""));
        json.put("slTriggerBy", tag(order, "slTriggerBy", ""));
        json.put("triggerDirection", 0);
        json.put("triggerBy", "");
        json.put("tpslMode", tag(order, "tpslMode", ""));
        json.put("ocoTriggerBy", "");
        json.put("tpLimitPrice", tag(order, "tpLimitPrice", ""));
        json.put("slLimitPrice", tag(order, "slLimitPrice", ""));
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
        json.put("createType", contract ? "CreateByUser" : "");
        json.put("orderType", Words.type(order.type()));
        json.put("stopOrderType", contract ? "UNKNOWN" : "");
        json.put("execFee", Wire.trimmed(fill.fee()));
        json.put("execId", fill.tradeId());
        json.put("execPrice", Wire.text(fill.price()));
        json.put("execQty", Wire.text(fill.quantity()));
        json.put("execType", "Trade");
        json.put("execValue", Wire.trimmed(fill.value()));
        json.put("execTime", Wire.millis(fill.time()));
        json.put("feeCurrency", fill.feeAsset());
        json.put("isMaker", fill.maker());
        json.put("feeRate", Wire.trimmed(fill.feeRate()));
        json.put("tradeIv", "");
        json.put("markIv", "");
        json.put("markPrice", contract ? Wire.text(market.ticker(fill.symbol()).mark()) : "");
        json.put("indexPrice", "");
        json.put("underlyingPrice", "");
        json.put("blockTradeId", "");
        json.put("closedSize", contract ? Wire.trimmed(fill.closedQuantity()) : "");
        json.put("seq", fill.sequence());
        json.put("extraFees", "");
        return json;
    }

    private static String leavesValue(SimOrder order) {
        BigDecimal price = order.price();
        return price == null ? "0" : Wire.trimmed(order.remaining().multiply(price));
    }

    private static String fee(SimOrder order) {
        return Wire.trimmed(order.fees().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String tag(SimOrder order, String name, String otherwise) {
        return order.tags().getOrDefault(name, otherwise);
    }
}
