package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.internal.BybitLimits.Rates;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of the trade area, one constant each. */
public final class TradeEndpoints {
    private static final EndpointList TRADE = EndpointList.signed("trade");
    private static final int LARGEST_BATCH = 20;

    public static final Endpoint<PlaceOrderRequest, OrderAck> PLACE_ORDER = TRADE.post(
                    "placeOrder", "/v5/order/create", PlaceOrderRequest.class, OrderAck.class)
            .limit(BybitLimits.order("trade.placeOrder", Lane.PLACE, PlaceOrderRequest::category))
            .orderWrite(new SingleWrite<>(
                    "trade.placeOrder",
                    new Placing<>(
                            (order, id) -> order.toBuilder().orderLinkId(id).build()),
                    PlaceOrderRequest::category))
            .build();

    public static final Endpoint<AmendOrderRequest, OrderAck> AMEND_ORDER = TRADE.post(
                    "amendOrder", "/v5/order/amend", AmendOrderRequest.class, OrderAck.class)
            .limit(BybitLimits.order(
                    "trade.amendOrder", Lane.PLACE, AmendOrderRequest::category, new Rates(10, 10, 10)))
            .orderWrite(new SingleWrite<>("trade.amendOrder", new Amending<>(), AmendOrderRequest::category))
            .build();

    public static final Endpoint<CancelOrderRequest, OrderAck> CANCEL_ORDER = TRADE.post(
                    "cancelOrder", "/v5/order/cancel", CancelOrderRequest.class, OrderAck.class)
            .lane(Lane.CANCEL)
            .limit(BybitLimits.order("trade.cancelOrder", Lane.CANCEL, CancelOrderRequest::category))
            .orderWrite(new SingleWrite<>("trade.cancelOrder", new Cancelling<>(), CancelOrderRequest::category))
            .build();

    public static final Endpoint<CancelAllOrdersRequest, CancelledOrders> CANCEL_ALL_ORDERS = TRADE.post(
                    "cancelAllOrders", "/v5/order/cancel-all", CancelAllOrdersRequest.class, CancelledOrders.class)
            .lane(Lane.CANCEL)
            .limit(BybitLimits.order(
                    "trade.cancelAllOrders", Lane.CANCEL, CancelAllOrdersRequest::category, new Rates(10, 1, 20)))
            .build();

    public static final Endpoint<PlaceOrdersRequest, BatchResult> PLACE_ORDERS = TRADE.post(
                    "placeOrders", "/v5/order/create-batch", PlaceOrdersRequest.class, BatchResult.class)
            .limit(BybitLimits.batch(
                    "trade.placeOrders",
                    Lane.PLACE,
                    PlaceOrdersRequest::category,
                    request -> request.orders().size(),
                    LARGEST_BATCH))
            .orderWrite(new BatchWrite<>(
                    "trade.placeOrders",
                    new Placing<>(
                            (order, id) -> order.toBuilder().orderLinkId(id).build()),
                    PlaceOrdersRequest::category,
                    PlaceOrdersRequest::orders,
                    (request, orders) -> request.toBuilder().orders(orders).build()))
            .build();

    public static final Endpoint<AmendOrdersRequest, BatchResult> AMEND_ORDERS = TRADE.post(
                    "amendOrders", "/v5/order/amend-batch", AmendOrdersRequest.class, BatchResult.class)
            .limit(BybitLimits.batch(
                    "trade.amendOrders",
                    Lane.PLACE,
                    AmendOrdersRequest::category,
                    request -> request.orders().size(),
                    LARGEST_BATCH))
            .orderWrite(new BatchWrite<>(
                    "trade.amendOrders",
                    new Amending<>(),
                    AmendOrdersRequest::category,
                    AmendOrdersRequest::orders,
                    (request, orders) -> request.toBuilder().orders(orders).build()))
            .build();

    public static final Endpoint<CancelOrdersRequest, BatchResult> CANCEL_ORDERS = TRADE.post(
                    "cancelOrders", "/v5/order/cancel-batch", CancelOrdersRequest.class, BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BybitLimits.batch(
                    "trade.cancelOrders",
                    Lane.CANCEL,
                    CancelOrdersRequest::category,
                    request -> request.orders().size(),
                    LARGEST_BATCH))
            .orderWrite(new BatchWrite<>(
                    "trade.cancelOrders",
                    new Cancelling<>(),
                    CancelOrdersRequest::category,
                    CancelOrdersRequest::orders,
                    (request, orders) -> request.toBuilder().orders(orders).build()))
            .build();

    public static final Endpoint<OpenOrdersRequest, OrderPage> OPEN_ORDERS = TRADE.get(
                    "openOrders", "/v5/order/realtime", OpenOrdersRequest.class, OrderPage.class)
            .limit(BybitLimits.uid("trade.openOrders", 50))
            .build();

    public static final Endpoint<OrderHistoryRequest, OrderPage> ORDER_HISTORY = TRADE.get(
                    "orderHistory", "/v5/order/history", OrderHistoryRequest.class, OrderPage.class)
            .limit(BybitLimits.uid("trade.orderHistory", 50))
            .build();

    public static final Endpoint<ExecutionsRequest, ExecutionPage> EXECUTIONS = TRADE.get(
                    "executions", "/v5/execution/list", ExecutionsRequest.class, ExecutionPage.class)
            .limit(BybitLimits.uid("trade.executions", 50))
            .build();

    private TradeEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return TRADE.all();
    }
}
