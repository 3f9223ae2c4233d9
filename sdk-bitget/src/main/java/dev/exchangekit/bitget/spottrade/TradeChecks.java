package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Shape of requests about orders. */
final class TradeChecks {
    static final int LARGEST_BATCH = 50;

    private static final int LONGEST_ID = 50;
    private static final Duration LONGEST_WINDOW = Duration.ofMinutes(1);

    private TradeChecks() {}

    static void order(PlaceOrderRequest order) {
        Check.name("symbol", order.symbol());
        terms(order);
        window(order.receiveWindow());
        boolean tpsl = isTpsl(order.tpslType());
        Check.that(
                order.triggerPrice().isPresent() == tpsl,
                "triggerPrice",
                order.triggerPrice().map(BigDecimal::toPlainString).orElse("absent"),
                "is required for take-profit and stop-loss orders, and for them only");
        positive("triggerPrice", order.triggerPrice());
        if (tpsl) {
            absent("clientOid", order.clientOid());
            absent("presetTakeProfitPrice", order.presetTakeProfitPrice());
            absent("executeTakeProfitPrice", order.executeTakeProfitPrice());
            absent("presetStopLossPrice", order.presetStopLossPrice());
            absent("executeStopLossPrice", order.executeStopLossPrice());
        }
    }

    static void terms(OrderTerms order) {
        Check.positive("size", order.size());
        positive("price", order.price());
        Check.that(
                !order.orderType().equals(OrderType.LIMIT) || order.price().isPresent(),
                "price",
                "absent",
                "is required for limit orders");
        id("clientOid", order.clientOid());
        presets(order);
    }

    static void replacement(ReplaceOrderRequest order) {
        Check.name("symbol", order.symbol());
        Check.positive("price", order.price());
        Check.positive("size", order.size());
        target(order);
        id("newClientOid", order.newClientOid());
        presets(order);
    }

    static void cancel(CancelOrderRequest order) {
        boolean tpsl = isTpsl(order.tpslType());
        order.symbol().ifPresent(v -> Check.name("symbol", v));
        Check.that(tpsl || order.symbol().isPresent(), "symbol", "absent", "is required");
        target(order);
        Check.that(
                !tpsl || order.orderId().isPresent(),
                "orderId",
                "absent",
                "is required for take-profit and stop-loss orders");
    }

    static void target(OrderTarget order) {
        Check.that(
                order.orderId().isPresent() || order.clientOid().isPresent(),
                "orderId",
                "absent",
                "or clientOid is required");
        id("orderId", order.orderId());
        id("clientOid", order.clientOid());
    }

    static <T> void batch(OrderBatch<T, ?> batch, Function<T, Optional<String>> symbol) {
        Check.size("orders", batch.orders(), 1, LARGEST_BATCH);
        batch.symbol().ifPresent(v -> Check.name("symbol", v));
        boolean multiple = batch.batchMode().equals(Optional.of(BatchMode.MULTIPLE));
        Check.that(multiple || batch.symbol().isPresent(), "symbol", "absent", "is required");
        for (T order : batch.orders()) {
            Optional<String> own = symbol.apply(order);
            Check.that(!multiple || own.isPresent(), "symbol", "absent", "is required for every order");
            Check.that(
                    multiple || own.isEmpty() || own.equals(batch.symbol()),
                    "symbol",
                    own.orElse("absent"),
                    "must be that of the batch");
        }
    }

    /** No two orders share an id, so that their answers can be told apart. */
    static <T> void distinct(String field, List<T> orders, Function<T, Optional<String>> id) {
        Set<String> ids = new HashSet<>();
        orders.forEach(order ->
                id.apply(order).ifPresent(v -> Check.that(ids.add(v), field, v, "must not be that of two orders")));
    }

    static void sameIds(List<OrderCancellation> orders) {
        long byOrderId =
                orders.stream().filter(order -> order.orderId().isPresent()).count();
        Check.that(
                byOrderId == 0 || byOrderId == orders.size(),
                "orderId",
                "given for " + byOrderId + " of " + orders.size(),
                "must be given for all orders or for none");
    }

    static void window(Optional<Duration> receiveWindow) {
        receiveWindow.ifPresent(v -> Check.that(
                v.toMillis() > 0 && v.compareTo(LONGEST_WINDOW) <= 0,
                "receiveWindow",
                v,
                "must be positive and at most a minute"));
    }

    static boolean isTpsl(Optional<TpslType> type) {
        return type.equals(Optional.of(TpslType.TPSL));
    }

    private static void presets(PresetTerms order) {
        positive("presetTakeProfitPrice", order.presetTakeProfitPrice());
        positive("executeTakeProfitPrice", order.executeTakeProfitPrice());
        positive("presetStopLossPrice", order.presetStopLossPrice());
        positive("executeStopLossPrice", order.executeStopLossPrice());
    }

    private static void positive(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.positive(field, v));
    }

    private static void id(String field, Optional<String> value) {
        value.ifPresent(v -> Check.text(field, v, LONGEST_ID));
    }

    private static void absent(String field, Optional<?> value) {
        value.ifPresent(v -> Check.that(false, field, v, "means nothing for take-profit and stop-loss orders"));
    }
}
