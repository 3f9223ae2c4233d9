package dev.exchangekit.bithumb.faults;

import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.account.Account;
import dev.exchangekit.bithumb.account.AccountEndpoints;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.Ticker;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.bithumb.order.BatchPlacement;
import dev.exchangekit.bithumb.order.CancelAck;
import dev.exchangekit.bithumb.order.CancelOrderRequest;
import dev.exchangekit.bithumb.order.OrderAck;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.bithumb.order.PlaceOrderRequest;
import dev.exchangekit.bithumb.order.PlaceOrdersRequest;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.spi.NoParameters;
import java.math.BigDecimal;
import java.util.List;

/** Calls about limit orders of {@code KRW-BTC} that rest below the market. */
final class OrderCalls {
    static final String MARKET = "KRW-BTC";

    /** Where orders are looked up. */
    static final String LOOK_UP = "/v1/order";

    private OrderCalls() {}

    /** An order that rests. */
    static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder order = PlaceOrderRequest.builder();
        order.market(MARKET)
                .side(Side.BID)
                .type(OrderType.LIMIT)
                .price(new BigDecimal("84000000"))
                .volume(new BigDecimal("0.001"));
        return order;
    }

    static EndpointCall<PlaceOrderRequest, OrderAck> place(String id) {
        return new EndpointCall<>(
                OrdersEndpoints.PLACE_ORDER, order().clientOrderId(id).build());
    }

    static EndpointCall<PlaceOrdersRequest, BatchPlacement> placeBatch(List<String> ids) {
        return new EndpointCall<>(
                OrdersEndpoints.PLACE_ORDERS,
                PlaceOrdersRequest.builder()
                        .orders(ids.stream()
                                .map(id -> order().clientOrderId(id).build())
                                .toList())
                        .build());
    }

    /** What the answer to a batch says of each of its orders. */
    static List<Boolean> accepted(BatchPlacement answer) {
        return answer.orders().stream()
                .map(order -> order.orderId().isPresent())
                .toList();
    }

    static EndpointCall<CancelOrderRequest, CancelAck> cancel(String id) {
        return new EndpointCall<>(
                OrdersEndpoints.CANCEL_ORDER,
                CancelOrderRequest.builder().clientOrderId(id).build());
    }

    /** A signed read. */
    static EndpointCall<NoParameters, List<Account>> accounts() {
        return new EndpointCall<>(AccountEndpoints.ACCOUNTS, NoParameters.NONE);
    }

    /** A public read. */
    static EndpointCall<TickersRequest, List<Ticker>> tickers() {
        return new EndpointCall<>(
                MarketEndpoints.TICKERS,
                TickersRequest.builder().addMarkets(MARKET).build());
    }
}
