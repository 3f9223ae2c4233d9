package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shape of requests on orders, where several share it. */
final class TradeChecks {
    private static final Pattern ORDER_LINK_ID = Pattern.compile("[A-Za-z0-9_-]{1,36}");
    private static final int LONGEST_ORDER_ID = 64;
    static final int LARGEST_BATCH = 20;
    private static final int LARGEST_SPOT_BATCH = 10;

    private TradeChecks() {}

    /** @param pricedByBook true when the exchange takes the limit price from the book */
    static void terms(OrderTerms order, boolean pricedByBook) {
        Check.name("symbol", order.symbol());
        if (order.reduceOnly().orElse(false) && order.closeOnTrigger().orElse(false)) {
            Check.notNegative("quantity", order.quantity());
        } else {
            Check.positive("quantity", order.quantity());
        }
        boolean priced = order.price().isPresent() || order.orderIv().isPresent() || pricedByBook;
        Check.that(
                priced || !order.orderType().equals(OrderType.LIMIT),
                "price",
                "absent",
                "is required for a limit order");
        order.orderLinkId().ifPresent(TradeChecks::orderLinkId);
        positive("price", order.price());
        positive("orderIv", order.orderIv());
        positive("triggerPrice", order.triggerPrice());
        notNegative("takeProfit", order.takeProfit());
        notNegative("stopLoss", order.stopLoss());
        positive("tpLimitPrice", order.tpLimitPrice());
        positive("slLimitPrice", order.slLimitPrice());
    }

    static void amend(AmendTerms amend) {
        target(amend);
        boolean anyChange = Stream.of(
                        amend.quantity(),
                        amend.price(),
                        amend.triggerPrice(),
                        amend.triggerBy(),
                        amend.orderIv(),
                        amend.tpslMode(),
                        amend.takeProfit(),
                        amend.stopLoss(),
                        amend.tpTriggerBy(),
                        amend.slTriggerBy(),
                        amend.tpLimitPrice(),
                        amend.slLimitPrice())
                .anyMatch(Optional::isPresent);
        oneOf(anyChange, "price", "an amend must change something");
        positive("quantity", amend.quantity());
        positive("price", amend.price());
        positive("triggerPrice", amend.triggerPrice());
        positive("orderIv", amend.orderIv());
        notNegative("takeProfit", amend.takeProfit());
        notNegative("stopLoss", amend.stopLoss());
        notNegative("tpLimitPrice", amend.tpLimitPrice());
        notNegative("slLimitPrice", amend.slLimitPrice());
    }

    static void target(OrderTarget target) {
        Check.name("symbol", target.symbol());
        oneOf(
                target.orderId().isPresent() || target.orderLinkId().isPresent(),
                "orderId",
                "an order id or an order link id is required");
        target.orderId().ifPresent(id -> Check.text("orderId", id, LONGEST_ORDER_ID));
        target.orderLinkId().ifPresent(TradeChecks::orderLinkId);
    }

    static void batch(Category category, Collection<?> orders) {
        Check.size("orders", orders, 1, category.equals(Category.SPOT) ? LARGEST_SPOT_BATCH : LARGEST_BATCH);
    }

    static void names(Optional<String> symbol, Optional<String> baseCoin, Optional<String> settleCoin) {
        symbol.ifPresent(value -> Check.name("symbol", value));
        baseCoin.ifPresent(value -> Check.name("baseCoin", value));
        settleCoin.ifPresent(value -> Check.name("settleCoin", value));
    }

    static void oneOf(boolean given, String field, String rule) {
        Check.that(given, field, "absent", rule);
    }

    static boolean isFutures(Category category) {
        return category.equals(Category.LINEAR) || category.equals(Category.INVERSE);
    }

    private static void orderLinkId(String id) {
        Check.text("orderLinkId", id, ORDER_LINK_ID);
    }

    private static void positive(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.positive(field, v));
    }

    private static void notNegative(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.notNegative(field, v));
    }
}
