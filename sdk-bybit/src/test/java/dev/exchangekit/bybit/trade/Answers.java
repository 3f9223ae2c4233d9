package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An exchange that answers look-ups from two lists and notes what it is asked. */
final class Answers implements Calls {
    final List<Object> asked = new ArrayList<>();
    private List<Order> current = List.of();
    private List<Order> past = List.of();

    Answers current(Order... orders) {
        current = List.of(orders);
        return this;
    }

    Answers past(Order... orders) {
        past = List.of(orders);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        asked.add(request);
        List<Order> orders = request instanceof OpenOrdersRequest ? current : past;
        return (R) OrderPage.builder().items(orders).build();
    }

    static Order order(String orderId, String orderLinkId, OrderStatus status, UnaryOperator<Order.Builder> more) {
        Order.Builder builder = Order.builder();
        builder.orderId(orderId)
                .orderLinkId(orderLinkId)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .orderStatus(status)
                .quantity(new BigDecimal("0.010"))
                .price(new BigDecimal("36000.0"))
                .createdTime(Instant.ofEpochMilli(1_700_000_000_000L));
        return more.apply(builder).build();
    }

    static Order order(String orderId, String orderLinkId, OrderStatus status) {
        return order(orderId, orderLinkId, status, UnaryOperator.identity());
    }
}
