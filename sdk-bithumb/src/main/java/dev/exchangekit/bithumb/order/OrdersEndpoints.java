package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bithumb.internal.BithumbLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of the orders area, one constant each. */
public final class OrdersEndpoints {
    private static final EndpointList ORDERS_AREA = EndpointList.signed("orders");

    public static final Endpoint<OrderChanceRequest, OrderChance> CHANCE = ORDERS_AREA
            .get("chance", "/v1/orders/chance", OrderChanceRequest.class, OrderChance.class)
            .build();

    public static final Endpoint<PlaceOrderRequest, OrderAck> PLACE_ORDER = ORDERS_AREA
            .post("placeOrder", "/v2/orders", PlaceOrderRequest.class, OrderAck.class)
            .limit(BithumbLimits.placing(PlaceOrderRequest::market))
            .orderWrite(OrderWrites.placing())
            .build();

    public static final Endpoint<PlaceOrdersRequest, BatchPlacement> PLACE_ORDERS = ORDERS_AREA
            .post("placeOrders", "/v2/orders/batch", PlaceOrdersRequest.class, BatchPlacement.class)
            .orderWrite(OrderWrites.placingMany())
            .build();

    public static final Endpoint<CancelOrderRequest, CancelAck> CANCEL_ORDER = ORDERS_AREA
            .delete("cancelOrder", "/v2/order", CancelOrderRequest.class, CancelAck.class)
            .lane(Lane.CANCEL)
            .orderWrite(OrderWrites.cancelling())
            .build();

    public static final Endpoint<CancelOrdersRequest, BatchCancellation> CANCEL_ORDERS = ORDERS_AREA
            .post("cancelOrders", "/v2/orders/cancel", CancelOrdersRequest.class, BatchCancellation.class)
            .lane(Lane.CANCEL)
            .orderWrite(OrderWrites.cancellingMany())
            .build();

    public static final Endpoint<OrderInfoRequest, Order> ORDER = ORDERS_AREA
            .get("order", "/v1/order", OrderInfoRequest.class, Order.class)
            .build();

    public static final Endpoint<OrdersRequest, List<Order>> ORDERS = ORDERS_AREA
            .get("orders", "/v1/orders", OrdersRequest.class, new TypeReference<List<Order>>() {})
            .build();

    public static final Endpoint<SearchOrdersRequest, List<OrderRecord>> SEARCH_ORDERS = ORDERS_AREA
            .post(
                    "searchOrders",
                    "/v2/orders/search",
                    SearchOrdersRequest.class,
                    new TypeReference<List<OrderRecord>>() {})
            .lane(Lane.READ)
            .build();

    public static final Endpoint<PendingOrdersRequest, OrderPage> PENDING_ORDERS = ORDERS_AREA
            .get("pendingOrders", "/v2/orders/pending", PendingOrdersRequest.class, OrderPage.class)
            .build();

    public static final Endpoint<OrderHistoryRequest, OrderPage> ORDER_HISTORY = ORDERS_AREA
            .get("orderHistory", "/v2/orders/history", OrderHistoryRequest.class, OrderPage.class)
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<PlaceOrderV1Request, OrderReceipt> PLACE_ORDER_V1 = ORDERS_AREA
            .post("placeOrderV1", "/v1/orders", PlaceOrderV1Request.class, OrderReceipt.class)
            .limit(BithumbLimits.placing(PlaceOrderV1Request::market))
            .orderWrite(OrderWrites.placingV1())
            .build();

    public static final Endpoint<CancelOrderV1Request, OrderReceipt> CANCEL_ORDER_V1 = ORDERS_AREA
            .delete("cancelOrderV1", "/v1/order", CancelOrderV1Request.class, OrderReceipt.class)
            .lane(Lane.CANCEL)
            .orderWrite(OrderWrites.cancellingV1())
            .build();

    private OrdersEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return ORDERS_AREA.all();
    }
}
