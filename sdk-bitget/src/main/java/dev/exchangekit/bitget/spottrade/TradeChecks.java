package dev.exchangekit.bitget.spottrade;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shape of requests about orders. */
final class TradeChecks {

    private TradeChecks() {}

    static void order(PlaceOrderRequest order) {
        Check.name("symbol", order.symbol());
        terms(order);
        OrderChecks.window(order.receiveWindow());
        boolean tpsl = isTpsl(order.tpslType());
        Check.that(
                order.triggerPrice().isPresent() == tpsl,
                "triggerPrice",
                order.triggerPrice().map(BigDecimal::toPlainString).orElse("absent"),
                "is required for take-profit and stop-loss orders, and for them only");
        OrderChecks.positive("triggerPrice", order.triggerPrice());
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
        OrderChecks.positive("price", order.price());
        Check.that(
                !order.orderType().equals(OrderType.LIMIT) || order.price().isPresent(),
                "price",
                "absent",
                "is required for limit orders");
        OrderChecks.id("clientOid", order.clientOid());
        presets(order);
    }

    static void replacement(ReplaceOrderRequest order) {
        Check.name("symbol", order.symbol());
        Check.positive("price", order.price());
        Check.positive("size", order.size());
        target(order);
        OrderChecks.id("newClientOid", order.newClientOid());
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
        OrderChecks.target(order.orderId(), order.clientOid());
    }

    static <T> void batch(OrderBatch<T, ?> batch, Function<T, Optional<String>> symbol) {
        OrderChecks.batch(batch.orders());
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

    static void sameIds(List<OrderCancellation> orders) {
        long byOrderId =
                orders.stream().filter(order -> order.orderId().isPresent()).count();
        Check.that(
                byOrderId == 0 || byOrderId == orders.size(),
                "orderId",
                "given for " + byOrderId + " of " + orders.size(),
                "must be given for all orders or for none");
    }

    static boolean isTpsl(Optional<TpslType> type) {
        return type.equals(Optional.of(TpslType.TPSL));
    }

    private static void presets(PresetTerms order) {
        OrderChecks.positive("presetTakeProfitPrice", order.presetTakeProfitPrice());
        OrderChecks.positive("executeTakeProfitPrice", order.executeTakeProfitPrice());
        OrderChecks.positive("presetStopLossPrice", order.presetStopLossPrice());
        OrderChecks.positive("executeStopLossPrice", order.executeStopLossPrice());
    }

    private static void absent(String field, Optional<?> value) {
        value.ifPresent(v -> Check.that(false, field, v, "means nothing for take-profit and stop-loss orders"));
    }
}
