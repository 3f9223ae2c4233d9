package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.internal.Tpsl;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaTradeEndpoints {
    private static final EndpointList TRADE = EndpointList.signed("utaTrade");

    private static final TypeReference<List<OrderResult>> RESULTS = new TypeReference<>() {};

    public static final Endpoint<PlaceOrderRequest, OrderAck> PLACE_ORDER = TRADE.post(
                    "placeOrder", "/api/v3/trade/place-order", PlaceOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("utaTrade.placeOrder", 10, Lane.PLACE))
            .orderWrite(OrderWrites.single(new Placing<>(
                    PlaceOrderRequest::withClientOid,
                    order -> order.reduceOnly().orElse(false))))
            .build();

    public static final Endpoint<PlaceOrdersRequest, List<OrderResult>> PLACE_ORDERS = TRADE.post(
                    "placeOrders", "/api/v3/trade/place-batch", PlaceOrdersRequest.class, RESULTS)
            .limit(BitgetLimits.uid("utaTrade.placeOrders", 5, Lane.PLACE))
            .orderWrite(OrderWrites.batch(
                    new Placing<>(NewOrder::withClientOid, order -> false),
                    PlaceOrdersRequest::orders,
                    PlaceOrdersRequest::new))
            .build();

    public static final Endpoint<ModifyOrderRequest, OrderAck> MODIFY_ORDER = TRADE.post(
                    "modifyOrder", "/api/v3/trade/modify-order", ModifyOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("utaTrade.modifyOrder", 10, Lane.PLACE))
            .orderWrite(OrderWrites.single(new Modifying<>(Tpsl::asAsked)))
            .build();

    public static final Endpoint<ModifyOrdersRequest, List<OrderResult>> MODIFY_ORDERS = TRADE.post(
                    "modifyOrders", "/api/v3/trade/batch-modify-order", ModifyOrdersRequest.class, RESULTS)
            .limit(BitgetLimits.uid("utaTrade.modifyOrders", 10, Lane.PLACE))
            .orderWrite(OrderWrites.batch(
                    new Modifying<>((asked, found) -> true), ModifyOrdersRequest::orders, ModifyOrdersRequest::new))
            .build();

    public static final Endpoint<CancelOrderRequest, OrderAck> CANCEL_ORDER = TRADE.post(
                    "cancelOrder", "/api/v3/trade/cancel-order", CancelOrderRequest.class, OrderAck.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("utaTrade.cancelOrder", 10, Lane.CANCEL))
            .orderWrite(OrderWrites.single(new Cancelling<>(order -> "")))
            .build();

    public static final Endpoint<CancelOrdersRequest, List<OrderResult>> CANCEL_ORDERS = TRADE.post(
                    "cancelOrders", "/api/v3/trade/cancel-batch", CancelOrdersRequest.class, RESULTS)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("utaTrade.cancelOrders", 5, Lane.CANCEL))
            .orderWrite(OrderWrites.batch(
                    new Cancelling<>(OrderCancellation::symbol), CancelOrdersRequest::orders, CancelOrdersRequest::new))
            .build();

    public static final Endpoint<CancelAllOrdersRequest, OrderResults> CANCEL_ALL_ORDERS = TRADE.post(
                    "cancelAllOrders",
                    "/api/v3/trade/cancel-symbol-order",
                    CancelAllOrdersRequest.class,
                    OrderResults.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("utaTrade.cancelAllOrders", 5, Lane.CANCEL))
            .build();

    public static final Endpoint<ClosePositionsRequest, OrderResults> CLOSE_POSITIONS = TRADE.post(
                    "closePositions", "/api/v3/trade/close-positions", ClosePositionsRequest.class, OrderResults.class)
            .limit(BitgetLimits.uid("utaTrade.closePositions", 5, Lane.PLACE))
            .build();

    public static final Endpoint<CountdownCancelAllRequest, Acknowledgement> COUNTDOWN_CANCEL_ALL = TRADE.post(
                    "countdownCancelAll",
                    "/api/v3/trade/countdown-cancel-all",
                    CountdownCancelAllRequest.class,
                    Acknowledgement.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("utaTrade.countdownCancelAll", 1, Lane.CANCEL))
            .build();

    public static final Endpoint<OrderRequest, Order> ORDER = TRADE.get(
                    "order", "/api/v3/trade/order-info", OrderRequest.class, Order.class)
            .limit(BitgetLimits.uid("utaTrade.order", 20))
            .build();

    public static final Endpoint<OpenOrdersRequest, OrderPage> OPEN_ORDERS = TRADE.get(
                    "openOrders", "/api/v3/trade/unfilled-orders", OpenOrdersRequest.class, OrderPage.class)
            .limit(BitgetLimits.uid("utaTrade.openOrders", 20))
            .build();

    public static final Endpoint<OrderHistoryRequest, OrderPage> ORDER_HISTORY = TRADE.get(
                    "orderHistory", "/api/v3/trade/history-orders", OrderHistoryRequest.class, OrderPage.class)
            .limit(BitgetLimits.uid("utaTrade.orderHistory", 20))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<FillsRequest, FillPage> FILLS = TRADE.get(
                    "fills", "/api/v3/trade/fills", FillsRequest.class, FillPage.class)
            .limit(BitgetLimits.uid("utaTrade.fills", 20))
            .window(Duration.ofDays(30))
            .build();

    private UtaTradeEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return TRADE.all();
    }
}
