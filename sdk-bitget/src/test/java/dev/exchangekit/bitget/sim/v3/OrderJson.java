package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes orders and fills. */
final class OrderJson {
    private static final long FIRST_FILL = 1_300_000_000_000_000_000L;

    private final SimExchange sim;
    private final Listings listings;

    OrderJson(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    ObjectNode order(SimOrder order) {
        SimInstrument instrument = sim.market().instrument(order.symbol());
        Product product = Product.of(instrument);
        boolean byAmount = order.quoteAmount() != null;
        ObjectNode json = Wire.object();
        json.put("orderId", order.id());
        json.put("clientOid", clientId(order));
        json.put("category", product.wire());
        json.put("symbol", listings.name(instrument));
        json.put("orderType", Words.type(order.type()));
        json.put("side", Figures.side(order.side()));
        json.put("price", Wire.orZero(order.price()));
        json.put("qty", byAmount ? "0" : Wire.text(order.quantity()));
        json.put("amount", Wire.orZero(order.quoteAmount()));
        json.put("cumExecQty", Wire.text(order.filled()));
        json.put("cumExecValue", value(product, order.filled(), order.filledValue()));
        json.put("avgPrice", Wire.orZero(order.averagePrice()));
        json.put("timeInForce", Words.timeInForce(order));
        json.put("orderStatus", Words.status(order));
        json.put("posSide", Words.positionSide(order.positionSide()));
        json.put("holdMode", product.isFutures() ? Words.holdMode(order.positionSide()) : "");
        json.put("tradeSide", Words.tradeSide(order));
        if (product.isFutures()) {
            json.put("delegateType", "normal");
            json.put("marginMode", order.tags().getOrDefault("marginMode", "crossed"));
        }
        json.put("reduceOnly", product.isFutures() && Words.closes(order) ? "YES" : "NO");
        json.put("stpMode", order.tags().getOrDefault("stpMode", "none"));
        exits(json, order.exits(), product.isFutures());
        ArrayNode fees = json.putArray("feeDetail");
        order.fees()
                .forEach((coin, fee) -> fees.addObject().put("feeCoin", coin).put("fee", Wire.trimmed(fee)));
        if (fees.isEmpty()) {
            fees.addObject().putNull("feeCoin").putNull("fee");
        }
        json.put("cancelReason", Words.cancelReason(order));
        json.put("execType", Words.execType(order));
        json.put("createdTime", Wire.millis(order.createdAt()));
        json.put("updatedTime", Wire.millis(order.updatedAt()));
        return json;
    }

    /** What came of a strategy order is named by the exchange alone. */
    private static String clientId(SimOrder order) {
        return order.trigger() == null ? Wire.or(order.clientId(), "") : "";
    }

    /** Contracts of one dollar are worth as many dollars as there are of them. */
    private static String value(Product product, BigDecimal quantity, BigDecimal value) {
        return Wire.trimmed(product == Product.COIN_FUTURES ? quantity : value);
    }

    private static void exits(ObjectNode json, @Nullable SimExits exits, boolean futures) {
        if (exits == null) {
            return;
        }
        exit(json, "takeProfit", "tp", exits.takeProfit(), exits.takeProfitBy(), exits.takeProfitLimit(), futures);
        exit(json, "stopLoss", "sl", exits.stopLoss(), exits.stopLossBy(), exits.stopLossLimit(), futures);
    }

    private static void exit(
            ObjectNode json,
            String name,
            String prefix,
            @Nullable BigDecimal price,
            @Nullable SimPriceKind by,
            @Nullable BigDecimal limit,
            boolean futures) {
        if (price == null) {
            return;
        }
        json.put(name, Wire.text(price));
        json.put(prefix + "TriggerBy", futures ? Words.priceKind(by) : "");
        json.put(prefix + "OrderType", limit == null ? "market" : "limit");
        json.put(prefix + "LimitPrice", Wire.text(limit));
    }

    /** Returns the id of a fill; the two sides of a trade with oneself have one each. */
    static String id(SimFill fill) {
        return Long.toString(FIRST_FILL + fill.sequence() * 2 + (fill.maker() ? 0 : 1));
    }

    ObjectNode fill(SimFill fill) {
        SimOrder order = fill.order();
        SimInstrument instrument = sim.market().instrument(fill.symbol());
        Product product = Product.of(instrument);
        ObjectNode json = Wire.object();
        json.put("execId", id(fill));
        json.put("execLinkId", fill.tradeId());
        json.put("orderId", order.id());
        json.put("clientOid", clientId(order));
        json.put("category", product.wire());
        json.put("symbol", listings.name(instrument));
        json.put("orderType", Words.type(order.type()));
        json.put("side", Figures.side(fill.side()));
        json.put("posSide", Words.positionSide(order.positionSide()));
        json.put("execPrice", Wire.text(fill.price()));
        json.put("execQty", Wire.text(fill.quantity()));
        json.put("execValue", value(product, fill.quantity(), fill.value()));
        json.put("tradeScope", fill.maker() ? "maker" : "taker");
        json.put("tradeSide", Words.tradeSide(order));
        json.putArray("feeDetail").addObject().put("feeCoin", fill.feeAsset()).put("fee", Wire.trimmed(fill.fee()));
        json.put("createdTime", Wire.millis(fill.time()));
        json.put("updatedTime", Wire.millis(fill.time()));
        json.put("execPnl", Wire.trimmed(fill.realizedProfit()));
        json.put("isRPI", "no");
        return json;
    }
}
