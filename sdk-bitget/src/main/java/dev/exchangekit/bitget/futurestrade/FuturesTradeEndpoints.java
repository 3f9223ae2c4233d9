package dev.exchangekit.bitget.futurestrade;

import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.BatchLists;
import dev.exchangekit.bitget.internal.BatchParts;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.internal.OrderAcks;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.SingleOrderWrite;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The endpoints of this area, one constant each. */
public final class FuturesTradeEndpoints {
    private static final EndpointList LIST = EndpointList.signed("futuresTrade");
    private static final Duration THREE_MONTHS = Duration.ofDays(89);

    public static final Endpoint<PlaceOrderRequest, OrderAck> PLACE_ORDER = LIST.post(
                    "placeOrder", "/api/v2/mix/order/place-order", PlaceOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("futuresTrade.placeOrder", 10, Lane.PLACE))
            .orderWrite(single(new Placing<>(PlaceOrderRequest::withClientOid), OrderAcks::of))
            .build();

    public static final Endpoint<PlaceOrdersRequest, BatchResult> PLACE_ORDERS = LIST.post(
                    "placeOrders", "/api/v2/mix/order/batch-place-order", PlaceOrdersRequest.class, BatchResult.class)
            .limit(BitgetLimits.uid("futuresTrade.placeOrders", 5, Lane.PLACE))
            .orderWrite(batch(
                    new Placing<>(NewOrder::withClientOid),
                    new BatchParts<>(PlaceOrdersRequest::orders, PlaceOrdersRequest::withOrders)))
            .build();

    public static final Endpoint<ReverseRequest, OrderAck> REVERSE = LIST.post(
                    "reverse", "/api/v2/mix/order/click-backhand", ReverseRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("futuresTrade.reverse", 10, Lane.PLACE))
            .orderWrite(single(new Reversing(), OrderAcks::of))
            .build();

    public static final Endpoint<ModifyOrderRequest, ModifiedOrder> MODIFY_ORDER = LIST.post(
                    "modifyOrder", "/api/v2/mix/order/modify-order", ModifyOrderRequest.class, ModifiedOrder.class)
            .limit(BitgetLimits.uid("futuresTrade.modifyOrder", 10, Lane.PLACE))
            .orderWrite(single(new Modifying(), FuturesTradeEndpoints::modified))
            .build();

    public static final Endpoint<CancelOrderRequest, OrderAck> CANCEL_ORDER = LIST.post(
                    "cancelOrder", "/api/v2/mix/order/cancel-order", CancelOrderRequest.class, OrderAck.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("futuresTrade.cancelOrder", 10, Lane.CANCEL))
            .orderWrite(single(new Cancelling<>(), OrderAcks::of))
            .build();

    public static final Endpoint<CancelOrdersRequest, BatchResult> CANCEL_ORDERS = LIST.post(
                    "cancelOrders",
                    "/api/v2/mix/order/batch-cancel-orders",
                    CancelOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("futuresTrade.cancelOrders", 10, Lane.CANCEL))
            .orderWrite(batch(
                    new Cancelling<>(), new BatchParts<>(CancelOrdersRequest::orders, CancelOrdersRequest::withOrders)))
            .build();

    /** The exchange's endpoint of {@link #CANCEL_ORDERS} without a list of orders; both draw from one limit. */
    public static final Endpoint<CancelSymbolOrdersRequest, BatchResult> CANCEL_SYMBOL_ORDERS = LIST.post(
                    "cancelSymbolOrders",
                    "/api/v2/mix/order/batch-cancel-orders",
                    CancelSymbolOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("futuresTrade.cancelOrders", 10, Lane.CANCEL))
            .build();

    public static final Endpoint<CancelAllOrdersRequest, BatchResult> CANCEL_ALL_ORDERS = LIST.post(
                    "cancelAllOrders",
                    "/api/v2/mix/order/cancel-all-orders",
                    CancelAllOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("futuresTrade.cancelAllOrders", 10, Lane.CANCEL))
            .build();

    public static final Endpoint<ClosePositionsRequest, ClosedPositions> CLOSE_POSITIONS = LIST.post(
                    "closePositions",
                    "/api/v2/mix/order/close-positions",
                    ClosePositionsRequest.class,
                    ClosedPositions.class)
            .limit(BitgetLimits.uid("futuresTrade.closePositions", 1, Lane.PLACE))
            .orderWrite(new ClosingWrite())
            .build();

    public static final Endpoint<OrderRequest, Order> ORDER = LIST.get(
                    "order", "/api/v2/mix/order/detail", OrderRequest.class, Order.class)
            .limit(BitgetLimits.uid("futuresTrade.order", 10))
            .build();

    public static final Endpoint<OpenOrdersRequest, OrderPage> OPEN_ORDERS = LIST.get(
                    "openOrders", "/api/v2/mix/order/orders-pending", OpenOrdersRequest.class, OrderPage.class)
            .limit(BitgetLimits.uid("futuresTrade.openOrders", 10))
            .window(THREE_MONTHS)
            .build();

    public static final Endpoint<OrderHistoryRequest, OrderPage> ORDER_HISTORY = LIST.get(
                    "orderHistory", "/api/v2/mix/order/orders-history", OrderHistoryRequest.class, OrderPage.class)
            .limit(BitgetLimits.uid("futuresTrade.orderHistory", 10))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<FillsRequest, FillPage> FILLS = LIST.get(
                    "fills", "/api/v2/mix/order/fills", FillsRequest.class, FillPage.class)
            .limit(BitgetLimits.uid("futuresTrade.fills", 10))
            .window(THREE_MONTHS)
            .build();

    public static final Endpoint<FillsRequest, FillPage> FILL_HISTORY = LIST.get(
                    "fillHistory", "/api/v2/mix/order/fill-history", FillsRequest.class, FillPage.class)
            .limit(BitgetLimits.uid("futuresTrade.fillHistory", 10))
            .window(Duration.ofDays(7))
            .build();

    private FuturesTradeEndpoints() {}

    private static <Q extends OrderScope, R> OrderWrite<Q, R> single(
            WriteKind<OrderScope, Q> kind, Function<Finding, R> acknowledged) {
        return new SingleOrderWrite<>(kind, request -> request, acknowledged);
    }

    private static <T, Q extends OrderScope> OrderWrite<Q, BatchResult> batch(
            WriteKind<OrderScope, T> kind, BatchParts<OrderScope, T, Q> parts) {
        return new BatchOrderWrite<>(kind, parts, new BatchLists<>(kind));
    }

    private static ModifiedOrder modified(Finding found) {
        return ModifiedOrder.builder()
                .orderId(found.givenOrderId())
                .clientOid(found.givenClientOrderId())
                .build();
    }

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
