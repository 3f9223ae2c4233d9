package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimCancelReason;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTimeInForce;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes orders, in the words of either version. Thread-safe. */
final class OrderJson {
    /** Every order of the exchange is of this kind. */
    private static final String STP = "cancel_taker";

    private final Map<String, String> cancelling = new ConcurrentHashMap<>();

    /** Says which order of its own account ended an order. */
    void ended(SimOrder order, SimOrder by) {
        cancelling.put(order.id(), by.id());
    }

    /** What placing answers. */
    static ObjectNode acknowledged(SimOrder order) {
        ObjectNode json = Wire.object().put("order_id", order.id());
        optional(json, "client_order_id", order.clientId());
        json.put("market", order.symbol().name())
                .put("side", Refusals.word(order.side()))
                .put("order_type", type(order));
        optional(json, "time_in_force", force(order));
        return json.put("created_at", Figures.time(order.createdAt())).put("stp_type", STP);
    }

    /** What cancelling answers. */
    static ObjectNode cancelled(SimOrder order) {
        ObjectNode json = Wire.object().put("order_id", order.id());
        optional(json, "client_order_id", order.clientId());
        return json.put("created_at", Figures.time(order.createdAt()));
    }

    /** An order in the words of {@code /v1}. */
    ObjectNode first(SimAccount account, SimOrder order) {
        ObjectNode json = Wire.object().put("uuid", order.id());
        json.put("side", Refusals.word(order.side())).put("ord_type", type(order));
        return common(json, account, order, "canceling_uuid", Figures.time(order.createdAt()));
    }

    /** An order in the words of {@code /v2}. */
    ObjectNode second(SimAccount account, SimOrder order) {
        ObjectNode json = Wire.object().put("order_id", order.id());
        json.put("side", Refusals.word(order.side())).put("order_type", type(order));
        return common(json, account, order, "canceling_order_id", Figures.timeWithMillis(order.createdAt()));
    }

    /** An order in the words of {@code /v1}, with its trades. */
    ObjectNode detailed(SimAccount account, SimOrder order) {
        ObjectNode json = first(account, order);
        ArrayNode trades = json.putArray("trades");
        for (SimFill fill : fills(account, order)) {
            trades.addObject()
                    .put("market", fill.symbol().name())
                    .put("uuid", fill.tradeId())
                    .put("price", Wire.trimmed(fill.price()))
                    .put("volume", Wire.trimmed(fill.quantity()))
                    .put("funds", Wire.trimmed(fill.value()))
                    .put("side", Refusals.word(fill.side()))
                    .put("created_at", Figures.time(fill.time()));
        }
        return json;
    }

    private ObjectNode common(
            ObjectNode json, SimAccount account, SimOrder order, String cancellingName, @Nullable String createdAt) {
        optional(json, "client_order_id", order.clientId());
        optional(json, "price", price(order));
        json.put("state", state(order));
        json.put("market", order.symbol().name());
        json.put("created_at", createdAt);
        BigDecimal paid = order.fees().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal remainingFee = remainingFee(account, order);
        json.put("volume", Wire.trimmed(order.quantity()));
        json.put("remaining_volume", Wire.trimmed(remaining(order)));
        json.put("reserved_fee", Wire.trimmed(order.side() == SimSide.BUY ? paid.add(remainingFee) : BigDecimal.ZERO));
        json.put("remaining_fee", Wire.trimmed(remainingFee));
        json.put("paid_fee", Wire.trimmed(paid));
        json.put("locked", Wire.trimmed(locked(order, remainingFee)));
        json.put("executed_volume", Wire.trimmed(order.filled()));
        json.put("executed_funds", Wire.trimmed(order.filledValue()));
        json.put(
                "trades_count",
                order.filled().signum() == 0 ? 0 : fills(account, order).size());
        json.put("stp_type", STP);
        optional(json, "time_in_force", force(order));
        if (state(order).equals("cancel")) {
            json.put("cancel_type", cancelType(order));
            optional(json, cancellingName, cancelling.get(order.id()));
        }
        return json;
    }

    /** What was not traded remains, also of an order that ended. */
    private static BigDecimal remaining(SimOrder order) {
        return order.quantity().subtract(order.filled());
    }

    private static BigDecimal remainingFee(SimAccount account, SimOrder order) {
        BigDecimal price = order.price();
        return order.status().isFinal() || order.side() == SimSide.SELL || price == null
                ? BigDecimal.ZERO
                : order.remaining()
                        .multiply(price)
                        .multiply(account.fees(SimMarket.SPOT).taker());
    }

    private static BigDecimal locked(SimOrder order, BigDecimal fee) {
        BigDecimal price = order.price();
        return order.side() == SimSide.SELL || price == null
                ? order.remaining()
                : order.remaining().multiply(price).add(fee);
    }

    private static List<SimFill> fills(SimAccount account, SimOrder order) {
        return account.fills(SimScope.symbol(order.symbol())).stream()
                .filter(fill -> fill.order().id().equals(order.id()))
                .toList();
    }

    static String type(SimOrder order) {
        String tagged = order.tags().get(OrderReader.TYPE);
        if (tagged != null) {
            return tagged;
        }
        return order.type() == SimOrderType.LIMIT ? "limit" : order.side() == SimSide.BUY ? "price" : "market";
    }

    /** A purchase at the market has the amount for a price, a sale has none. */
    private static @Nullable String price(SimOrder order) {
        if (order.quoteAmount() != null) {
            return Wire.trimmed(order.quoteAmount());
        }
        boolean best = order.tags().containsKey(OrderReader.TYPE);
        BigDecimal price = order.price();
        return best ? order.tags().get(OrderReader.AMOUNT) : price == null ? null : Wire.trimmed(price);
    }

    private static @Nullable String force(SimOrder order) {
        SimTimeInForce force = order.timeInForce();
        return order.type() == SimOrderType.MARKET
                ? null
                : switch (force) {
                    case GTC -> null;
                    case IOC -> "ioc";
                    case FOK -> "fok";
                    case POST_ONLY -> "post_only";
                };
    }

    /** What an order at once could not trade does not make it a cancelled one if it traded at all. */
    static String state(SimOrder order) {
        return switch (order.status()) {
            case UNTRIGGERED, TRIGGERED -> "watch";
            case NEW, PARTIALLY_FILLED -> "wait";
            case FILLED -> "done";
            case CANCELLED ->
                order.cancelReason() == SimCancelReason.IOC_REMAINDER
                                && order.filled().signum() > 0
                        ? "done"
                        : "cancel";
        };
    }

    private static String cancelType(SimOrder order) {
        return switch (Optional.ofNullable(order.cancelReason()).orElse(SimCancelReason.USER)) {
            case USER -> "user";
            case IOC_REMAINDER, FOK_UNFILLED, POST_ONLY_WOULD_TAKE -> "tif_cancel";
            case SELF_MATCH -> "stp_cancel";
            default -> "system";
        };
    }

    private static void optional(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
