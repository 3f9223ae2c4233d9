package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.uta.trade.ModifyTerms;
import dev.exchangekit.bitget.uta.trade.OrderTarget;
import dev.exchangekit.bitget.uta.trade.OrderTerms;
import dev.exchangekit.bitget.uta.trade.TpslTerms;
import dev.exchangekit.core.spi.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shape of requests on orders of a unified account. */
public final class UtaChecks {
    private static final Pattern CLIENT_OID = Pattern.compile("[.A-Z:/a-z0-9_-]{1,32}");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9]{1,32}");
    private static final int LONGEST_ORDER_ID = 64;
    private static final int LARGEST_BATCH = 20;

    private UtaChecks() {}

    public static void order(OrderTerms order) {
        Check.name("symbol", order.symbol());
        Check.positive("quantity", order.quantity());
        OrderChecks.positive("price", order.price());
        required(
                "price",
                order.price().isPresent() || !order.orderType().equals(OrderType.LIMIT),
                "is required for a limit order");
        order.clientOid().ifPresent(UtaChecks::clientOid);
    }

    public static void modification(ModifyTerms change) {
        target(change);
        OrderChecks.positive("quantity", change.quantity());
        OrderChecks.positive("price", change.price());
        change.symbol().ifPresent(v -> Check.name("symbol", v));
        change.requestId().ifPresent(v -> Check.text("requestId", v, REQUEST_ID));
    }

    public static void target(OrderTarget target) {
        required(
                "orderId",
                target.orderId().isPresent() || target.clientOid().isPresent(),
                "an order id or a client order id is required");
        target.orderId().ifPresent(UtaChecks::orderId);
        target.clientOid().ifPresent(UtaChecks::clientOid);
    }

    /** Of a new order. */
    public static void tpsl(TpslTerms order) {
        OrderChecks.positive("takeProfit", order.takeProfit());
        OrderChecks.positive("stopLoss", order.stopLoss());
        tpslLimits(order);
    }

    /** Of a change, where zero removes one. */
    public static void tpslChange(TpslTerms change) {
        OrderChecks.notNegative("takeProfit", change.takeProfit());
        OrderChecks.notNegative("stopLoss", change.stopLoss());
        tpslLimits(change);
    }

    private static void tpslLimits(TpslTerms terms) {
        OrderChecks.positive("tpLimitPrice", terms.tpLimitPrice());
        OrderChecks.positive("slLimitPrice", terms.slLimitPrice());
    }

    /**
     * A change changes something.
     *
     * @param others its values besides take profit and stop loss
     */
    public static void anyChange(TpslTerms change, Optional<?>... others) {
        Stream<Optional<?>> tpsl = Stream.of(
                change.takeProfit(),
                change.stopLoss(),
                change.tpTriggerBy(),
                change.slTriggerBy(),
                change.tpOrderType(),
                change.slOrderType(),
                change.tpLimitPrice(),
                change.slLimitPrice());
        required(
                "price",
                Stream.concat(tpsl, Stream.of(others)).anyMatch(Optional::isPresent),
                "a change must change something");
    }

    /** One to 20 orders of one category, as far as they name it; each once. */
    public static <T> void batch(
            List<T> orders, Function<T, Optional<Category>> category, Function<T, Optional<String>> clientOid) {
        Check.size("orders", orders, 1, LARGEST_BATCH);
        List<Category> categories = orders.stream()
                .map(category)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Check.that(categories.size() <= 1, "category", categories, "must be the same for all orders");
        OrderChecks.distinct("clientOid", orders, clientOid);
    }

    /** The same for orders that there are. */
    public static <T extends OrderTarget> void batchOfExisting(
            List<T> orders, Function<T, Optional<Category>> category) {
        batch(orders, category, OrderTarget::clientOid);
        OrderChecks.distinct("orderId", orders, OrderTarget::orderId);
    }

    public static void orderId(String id) {
        Check.text("orderId", id, LONGEST_ORDER_ID);
    }

    public static void clientOid(String id) {
        Check.text("clientOid", id, CLIENT_OID);
    }

    public static void required(String field, boolean given, String rule) {
        Check.that(given, field, "absent", rule);
    }
}
