package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.core.sim.SimCancelReason;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.Map;

/** Writes spot orders and fills. */
final class SpotOrderJson {
    private SpotOrderJson() {}

    /** Writes an order as the list of open ones has it, where {@code priceAvg} is its price. */
    static ObjectNode open(SimOrder order, String user) {
        ObjectNode json = ids(order, user);
        json.put("priceAvg", Wire.orZero(order.price()));
        terms(json, order);
        json.put("status", status(order));
        json.put("force", OrderWords.force(order));
        json.put("basePrice", Wire.orZero(order.averagePrice()));
        json.put("baseVolume", Wire.trimmed(order.filled()));
        json.put("quoteVolume", Wire.trimmed(order.filledValue()));
        json.put("enterPointSource", source(order));
        json.put("orderSource", OrderWords.type(order).replace("limit", "normal"));
        SimExits exits = order.exits();
        json.put("presetTakeProfitPrice", exits == null ? "" : Wire.text(exits.takeProfit()));
        json.put("executeTakeProfitPrice", exits == null ? "" : Wire.text(exits.takeProfitLimit()));
        json.put("presetStopLossPrice", exits == null ? "" : Wire.text(exits.stopLoss()));
        json.put("executeStopLossPrice", exits == null ? "" : Wire.text(exits.stopLossLimit()));
        times(json, order);
        return tpsl(json, order);
    }

    /** Writes an order as the history has it. */
    static ObjectNode past(SimOrder order, SimInstrument instrument, String user) {
        return tpsl(info(order, instrument, user), order);
    }

    /** Writes an order as the look-up of one has it. */
    static ObjectNode info(SimOrder order, SimInstrument instrument, String user) {
        ObjectNode json = ids(order, user);
        json.put("price", Wire.orZero(order.price()));
        terms(json, order);
        json.put("status", status(order));
        json.put("priceAvg", Wire.text(order.averagePrice()));
        json.put("baseVolume", Wire.trimmed(order.filled()));
        json.put("quoteVolume", Wire.trimmed(order.filledValue()));
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("enterPointSource", source(order));
        json.put("feeDetail", fees(order));
        json.put("orderSource", OrderWords.type(order).replace("limit", "normal"));
        json.put("cancelReason", cancelReason(order));
        return times(json, order);
    }

    private static ObjectNode ids(SimOrder order, String user) {
        return Wire.object()
                .put("userId", user)
                .put("symbol", order.symbol().name())
                .put("orderId", order.id())
                .put("clientOid", Ids.clientId(order));
    }

    private static void terms(ObjectNode json, SimOrder order) {
        json.put("size", Wire.text(order.quoteAmount() == null ? order.quantity() : order.quoteAmount()));
        json.put("orderType", OrderWords.type(order));
        json.put("side", Figures.side(order.side()));
    }

    static ObjectNode times(ObjectNode json, SimOrder order) {
        return json.put("cTime", Wire.millis(order.createdAt())).put("uTime", Wire.millis(order.updatedAt()));
    }

    private static ObjectNode tpsl(ObjectNode json, SimOrder order) {
        SimTrigger trigger = order.trigger();
        return trigger != null && Kind.of(order) == Kind.TPSL
                ? json.put("tpslType", "tpsl").put("triggerPrice", Wire.text(trigger.price()))
                : json.put("tpslType", "normal").putNull("triggerPrice");
    }

    private static String source(SimOrder order) {
        return order.origin().isExit() ? "SYS" : "API";
    }

    static String status(SimOrder order) {
        return switch (order.status()) {
            case UNTRIGGERED, TRIGGERED, NEW -> "live";
            case PARTIALLY_FILLED -> "partially_filled";
            case FILLED -> "filled";
            case CANCELLED -> "cancelled";
        };
    }

    static String cancelReason(SimOrder order) {
        SimCancelReason reason = order.cancelReason();
        return reason == null ? "" : reason == SimCancelReason.SELF_MATCH ? "stp_cancel" : "normal_cancel";
    }

    /** JSON within a text, where what was paid is negative. */
    private static String fees(SimOrder order) {
        if (order.fees().isEmpty()) {
            return "";
        }
        ObjectNode detail = Wire.object();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> fee : order.fees().entrySet()) {
            BigDecimal paid = plain(fee.getValue().negate());
            total = total.add(paid);
            detail.putObject(fee.getKey())
                    .put("deduction", false)
                    .put("feeCoinCode", fee.getKey())
                    .put("totalDeductionFee", 0)
                    .put("totalFee", paid);
        }
        detail.putObject("newFees")
                .put("c", 0)
                .put("d", 0)
                .put("deduction", false)
                .put("r", total)
                .put("t", total)
                .put("totalDeductionFee", 0);
        return Wire.write(detail);
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(Wire.trimmed(value));
    }

    static ObjectNode fill(SimFill fill, String user) {
        ObjectNode json = Wire.object();
        json.put("userId", user);
        json.put("symbol", fill.symbol().name());
        json.put("orderId", fill.order().id());
        json.put("tradeId", fill.tradeId());
        json.put("orderType", fill.order().type() == SimOrderType.LIMIT ? "limit" : "market");
        json.put("side", Figures.side(fill.side()));
        json.put("priceAvg", Wire.text(fill.price()));
        json.put("size", Wire.text(fill.quantity()));
        json.put("amount", Wire.trimmed(fill.value()));
        json.set("feeDetail", fee(fill));
        json.put("tradeScope", fill.maker() ? "maker" : "taker");
        return json.put("cTime", Wire.millis(fill.time())).put("uTime", Wire.millis(fill.time()));
    }

    /** What was paid is negative. */
    static ObjectNode fee(SimFill fill) {
        return Wire.object()
                .put("deduction", "no")
                .put("feeCoin", fill.feeAsset())
                .put("totalDeductionFee", "")
                .put("totalFee", Wire.trimmed(fill.fee().negate()));
    }
}
