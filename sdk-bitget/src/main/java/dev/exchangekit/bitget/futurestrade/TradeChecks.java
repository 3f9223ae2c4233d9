package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;

/** Shape of requests on orders, where several share it. */
final class TradeChecks {
    private TradeChecks() {}

    static void terms(OrderTerms order) {
        Check.positive("size", order.size());
        Check.that(
                order.price().isPresent() || !order.orderType().equals(OrderType.LIMIT),
                "price",
                "absent",
                "is required for a limit order");
        OrderChecks.id("clientOid", order.clientOid());
        OrderChecks.positive("price", order.price());
        OrderChecks.positive("takeProfitPrice", order.takeProfitPrice());
        OrderChecks.positive("stopLossPrice", order.stopLossPrice());
    }

    static void modification(ModifyOrderRequest change) {
        Check.name("symbol", change.symbol());
        change.marginCoin().ifPresent(v -> Check.name("marginCoin", v));
        OrderChecks.target(change.orderId(), change.clientOid());
        OrderChecks.id("newClientOid", change.newClientOid());
        OrderChecks.positive("newSize", change.newSize());
        OrderChecks.positive("newPrice", change.newPrice());
        OrderChecks.notNegative("newTakeProfitPrice", change.newTakeProfitPrice());
        OrderChecks.notNegative("newStopLossPrice", change.newStopLossPrice());
        Check.that(
                change.newSize().isPresent() == change.newPrice().isPresent(),
                "newSize",
                change.newSize(),
                "a new size and a new price go together");
        boolean exits = change.newTakeProfitPrice().isPresent()
                || change.newStopLossPrice().isPresent();
        Check.that(
                change.replaces() || exits,
                "newSize",
                "absent",
                "a size and a price, or a take profit or a stop loss must be new");
        Check.that(
                !(change.replaces() && exits),
                "newTakeProfitPrice",
                "beside newSize",
                "the exchange ignores a take profit or stop loss beside a new size and price");
    }
}
