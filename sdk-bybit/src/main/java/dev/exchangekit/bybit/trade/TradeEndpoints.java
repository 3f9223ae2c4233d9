package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.internal.BybitLimits.Rates;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.Limit;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.SingleOrderWrite;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The endpoints of the trade area, one constant each. */
public final class TradeEndpoints {
    private static final EndpointList TRADE = EndpointList.signed("trade");
    private static final Rates AMEND_RATES = new Rates(10, 10, 10);
    private static final Rates CANCEL_ALL_RATES = new Rates(10, 1, 20);

    public static final Endpoint<PlaceOrderRequest, OrderAck> PLACE_ORDER = TRADE.post(
                    "placeOrder", "/v5/order/create", PlaceOrderRequest.class, OrderAck.class)
            .limit(BybitLimits.order("trade.placeOrder", Lane.PLACE, PlaceOrderRequest::category))
            .orderWrite(single(new Placing<>(PlaceOrderRequest::withOrderLinkId), PlaceOrderRequest::category))
            .build();

    public static final Endpoint<AmendOrderRequest, OrderAck> AMEND_ORDER = TRADE.post(
                    "amendOrder", "/v5/order/amend", AmendOrderRequest.class, OrderAck.class)
            .limit(BybitLimits.order("trade.amendOrder", Lane.PLACE, AmendOrderRequest::category, AMEND_RATES))
            .orderWrite(single(new Amending<>(), AmendOrderRequest::category))
            .build();

    public static final Endpoint<CancelOrderRequest, OrderAck> CANCEL_ORDER = TRADE.post(
                    "cancelOrder", "/v5/order/cancel", CancelOrderRequest.class, OrderAck.class)
            .lane(Lane.CANCEL)
            .limit(BybitLimits.order("trade.cancelOrder", Lane.CANCEL, CancelOrderRequest::category))
            .orderWrite(single(new Cancelling<>(), CancelOrderRequest::category))
            .build();

    public static final Endpoint<CancelAllOrdersRequest, CancelledOrders> CANCEL_ALL_ORDERS = TRADE.post(
                    "cancelAllOrders", "/v5/order/cancel-all", CancelAllOrdersRequest.class, CancelledOrders.class)
            .lane(Lane.CANCEL)
            .limit(BybitLimits.order(
                    "trade.cancelAllOrders", Lane.CANCEL, CancelAllOrdersRequest::category, CANCEL_ALL_RATES))
            .build();

    public static final Endpoint<PlaceOrdersRequest, BatchResult> PLACE_ORDERS = TRADE.post(
                    "placeOrders", "/v5/order/create-batch", PlaceOrdersRequest.class, BatchResult.class)
            .limit(batchLimit("trade.placeOrders", Lane.PLACE))
            .orderWrite(BatchWrites.of(new Placing<>(NewOrder::withOrderLinkId)))
            .build();

    public static final Endpoint<AmendOrdersRequest, BatchResult> AMEND_ORDERS = TRADE.post(
                    "amendOrders", "/v5/order/amend-batch", AmendOrdersRequest.class, BatchResult.class)
            .limit(batchLimit("trade.amendOrders", Lane.PLACE))
            .orderWrite(BatchWrites.of(new Amending<>()))
            .build();

    public static final Endpoint<CancelOrdersRequest, BatchResult> CANCEL_ORDERS = TRADE.post(
                    "cancelOrders", "/v5/order/cancel-batch", CancelOrdersRequest.class, BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(batchLimit("trade.cancelOrders", Lane.CANCEL))
            .orderWrite(BatchWrites.of(new Cancelling<>()))
            .build();

    public static final Endpoint<OpenOrdersRequest, OrderPage> OPEN_ORDERS = TRADE.get(
                    "openOrders", "/v5/order/realtime", OpenOrdersRequest.class, OrderPage.class)
            .limit(BybitLimits.uid("trade.openOrders", 50))
            .build();

    public static final Endpoint<OrderHistoryRequest, OrderPage> ORDER_HISTORY = TRADE.get(
                    "orderHistory", "/v5/order/history", OrderHistoryRequest.class, OrderPage.class)
            .limit(BybitLimits.uid("trade.orderHistory", 50))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<ExecutionsRequest, ExecutionPage> EXECUTIONS = TRADE.get(
                    "executions", "/v5/execution/list", ExecutionsRequest.class, ExecutionPage.class)
            .limit(BybitLimits.uid("trade.executions", 50))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<SetDisconnectProtectionRequest, Acknowledgement> SET_DISCONNECT_PROTECTION =
            TRADE.post(
                            "setDisconnectProtection",
                            "/v5/order/disconnected-cancel-all",
                            SetDisconnectProtectionRequest.class,
                            Acknowledgement.class)
                    .limit(BybitLimits.uid("trade.setDisconnectProtection", 5, Lane.PLACE))
                    .build();

    public static final Endpoint<PlaceOrderRequest, OrderPreCheck> PRE_CHECK_ORDER = TRADE.post(
                    "preCheckOrder", "/v5/order/pre-check", PlaceOrderRequest.class, OrderPreCheck.class)
            .limit(BybitLimits.order("trade.preCheckOrder", Lane.PLACE, PlaceOrderRequest::category))
            .build();

    public static final Endpoint<SpotBorrowQuotaRequest, SpotBorrowQuota> SPOT_BORROW_QUOTA = TRADE.get(
                    "spotBorrowQuota",
                    "/v5/order/spot-borrow-check",
                    SpotBorrowQuotaRequest.class,
                    SpotBorrowQuota.class)
            .limit(BybitLimits.uid("trade.spotBorrowQuota", 50))
            .build();

    private TradeEndpoints() {}

    private static <T, Q extends OrderBatch<T, Q>> Limit<Q> batchLimit(String operation, Lane lane) {
        return BybitLimits.batch(
                operation,
                lane,
                OrderBatch::category,
                request -> request.orders().size(),
                TradeChecks.LARGEST_BATCH);
    }

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return TRADE.all();
    }

    private static <Q> OrderWrite<Q, OrderAck> single(OrderKind<Q> kind, Function<Q, Category> category) {
        return new SingleOrderWrite<>(
                kind,
                category,
                found -> OrderAck.builder()
                        .orderId(found.orderId())
                        .orderLinkId(found.givenClientOrderId())
                        .build());
    }
}
