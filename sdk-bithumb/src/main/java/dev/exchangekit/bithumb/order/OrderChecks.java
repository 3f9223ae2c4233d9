package dev.exchangekit.bithumb.order;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.TimeInForce;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Shape of requests about orders. */
final class OrderChecks {
    static final int LARGEST_BATCH = 30;

    private static final Pattern MARKET = Pattern.compile("[A-Z0-9]+-[A-Z0-9]+");
    private static final Pattern CLIENT_ORDER_ID = Pattern.compile("[A-Za-z0-9_-]{1,36}");
    private static final int LONGEST_ORDER_ID = 64;

    private OrderChecks() {}

    static void market(String market) {
        Check.text("market", market, MARKET);
    }

    static void orderId(String id) {
        Check.text("orderId", id, LONGEST_ORDER_ID);
    }

    private static void clientOrderId(String id) {
        Check.text("clientOrderId", id, CLIENT_ORDER_ID);
    }

    static void target(Optional<String> orderId, Optional<String> clientOrderId) {
        Check.that(
                orderId.isPresent() || clientOrderId.isPresent(), "orderId", "absent", "or clientOrderId is required");
        orderId.ifPresent(OrderChecks::orderId);
        clientOrderId.ifPresent(OrderChecks::clientOrderId);
    }

    static void ids(List<String> orderIds, List<String> clientOrderIds) {
        orderIds.forEach(OrderChecks::orderId);
        clientOrderIds.forEach(OrderChecks::clientOrderId);
    }

    /** One of the two lists, and not both. */
    static void eitherIds(List<String> orderIds, List<String> clientOrderIds, int most) {
        Check.that(
                orderIds.isEmpty() != clientOrderIds.isEmpty(),
                "orderIds",
                orderIds.isEmpty() ? "empty" : "given beside clientOrderIds",
                "or clientOrderIds is required, and not both");
        Check.size("orderIds", orderIds, 0, most);
        Check.size("clientOrderIds", clientOrderIds, 0, most);
        ids(orderIds, clientOrderIds);
    }

    static void distinct(String field, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> Check.that(seen.add(id), field, id, "must not be that of two orders"));
    }

    static void states(Optional<OrderState> state, List<OrderState> states) {
        Check.that(state.isEmpty() || states.isEmpty(), "states", states, "must not be given beside state");
    }

    static void terms(OrderTerms<?> order) {
        market(order.market());
        order.clientOrderId().ifPresent(OrderChecks::clientOrderId);
        order.price().ifPresent(v -> Check.positive("price", v));
        order.volume().ifPresent(v -> Check.positive("volume", v));
        boolean limit = order.type().equals(OrderType.LIMIT);
        boolean best = order.type().equals(OrderType.BEST);
        boolean buys = order.side().equals(Side.BID);
        if (order.type().equals(OrderType.PRICE)) {
            Check.that(buys, "side", order.side().wire(), "must be bid for orders of type price");
            amounts(order, true, false);
        } else if (order.type().equals(OrderType.MARKET)) {
            Check.that(
                    order.side().equals(Side.ASK),
                    "side",
                    order.side().wire(),
                    "must be ask for orders of type market");
            amounts(order, false, true);
        } else if (best) {
            amounts(order, buys, !buys);
        } else if (limit) {
            amounts(order, true, true);
        }
        if (order.type().equals(OrderType.PRICE) || order.type().equals(OrderType.MARKET)) {
            absent("timeInForce", order, order.timeInForce().map(TimeInForce::wire));
        }
        if (best) {
            Check.that(
                    order.timeInForce()
                            .filter(v -> v.equals(TimeInForce.IOC) || v.equals(TimeInForce.FOK))
                            .isPresent(),
                    "timeInForce",
                    order.timeInForce().map(TimeInForce::wire).orElse("absent"),
                    "must be ioc or fok for orders of type best");
        }
    }

    private static void amounts(OrderTerms<?> order, boolean price, boolean volume) {
        amount("price", order, order.price(), price);
        amount("volume", order, order.volume(), volume);
    }

    private static void amount(String field, OrderTerms<?> order, Optional<BigDecimal> amount, boolean needed) {
        if (!needed) {
            absent(field, order, amount.map(BigDecimal::toPlainString));
        } else {
            Check.that(amount.isPresent(), field, "absent", "is required for" + kind(order));
        }
    }

    private static void absent(String field, OrderTerms<?> order, Optional<String> value) {
        Check.that(value.isEmpty(), field, value.orElse(""), "must be absent for" + kind(order));
    }

    private static String kind(OrderTerms<?> order) {
        return " " + order.side().wire() + " orders of type " + order.type().wire();
    }
}
