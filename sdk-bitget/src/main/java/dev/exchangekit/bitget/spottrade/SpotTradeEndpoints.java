package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. Lead traders may call those that place orders once a second only. */
public final class SpotTradeEndpoints {
    private static final EndpointList LIST = EndpointList.signed("spotTrade");

    public static final Endpoint<PlaceOrderRequest, OrderAck> PLACE_ORDER = LIST.post(
                    "placeOrder", "/api/v2/spot/trade/place-order", PlaceOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("spotTrade.placeOrder", 10, Lane.PLACE))
            .orderWrite(SpotWrites.placing())
            .build();

    public static final Endpoint<PlaceOrdersRequest, BatchResult> PLACE_ORDERS = LIST.post(
                    "placeOrders", "/api/v2/spot/trade/batch-orders", PlaceOrdersRequest.class, BatchResult.class)
            .limit(BitgetLimits.uid("spotTrade.placeOrders", 5, Lane.PLACE))
            .orderWrite(SpotWrites.placingMany())
            .build();

    public static final Endpoint<ReplaceOrderRequest, ReplaceAck> REPLACE_ORDER = LIST.post(
                    "replaceOrder",
                    "/api/v2/spot/trade/cancel-replace-order",
                    ReplaceOrderRequest.class,
                    ReplaceAck.class)
            .limit(BitgetLimits.uid("spotTrade.replaceOrder", 5, Lane.PLACE))
            .orderWrite(SpotWrites.replacing())
            .build();

    public static final Endpoint<ReplaceOrdersRequest, List<ReplaceAck>> REPLACE_ORDERS = LIST.post(
                    "replaceOrders",
                    "/api/v2/spot/trade/batch-cancel-replace-order",
                    ReplaceOrdersRequest.class,
                    new TypeReference<List<ReplaceAck>>() {})
            .limit(BitgetLimits.uid("spotTrade.replaceOrders", 5, Lane.PLACE))
            .orderWrite(SpotWrites.replacingMany())
            .build();

    public static final Endpoint<CancelOrderRequest, OrderAck> CANCEL_ORDER = LIST.post(
                    "cancelOrder", "/api/v2/spot/trade/cancel-order", CancelOrderRequest.class, OrderAck.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("spotTrade.cancelOrder", 10, Lane.CANCEL))
            .orderWrite(SpotWrites.cancelling())
            .build();

    public static final Endpoint<CancelOrdersRequest, BatchResult> CANCEL_ORDERS = LIST.post(
                    "cancelOrders",
                    "/api/v2/spot/trade/batch-cancel-order",
                    CancelOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("spotTrade.cancelOrders", 10, Lane.CANCEL))
            .orderWrite(SpotWrites.cancellingMany())
            .build();

    public static final Endpoint<CancelSymbolOrdersRequest, CancelledSymbol> CANCEL_SYMBOL_ORDERS = LIST.post(
                    "cancelSymbolOrders",
                    "/api/v2/spot/trade/cancel-symbol-order",
                    CancelSymbolOrdersRequest.class,
                    CancelledSymbol.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("spotTrade.cancelSymbolOrders", 5, Lane.CANCEL))
            .build();

    public static final Endpoint<OrderInfoRequest, List<Order>> ORDER_INFO = LIST.get(
                    "orderInfo",
                    "/api/v2/spot/trade/orderInfo",
                    OrderInfoRequest.class,
                    new TypeReference<List<Order>>() {})
            .limit(BitgetLimits.uid("spotTrade.orderInfo", 20))
            .build();

    public static final Endpoint<OpenOrdersRequest, List<OpenOrder>> OPEN_ORDERS = LIST.get(
                    "openOrders",
                    "/api/v2/spot/trade/unfilled-orders",
                    OpenOrdersRequest.class,
                    new TypeReference<List<OpenOrder>>() {})
            .limit(BitgetLimits.uid("spotTrade.openOrders", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<OrderHistoryRequest, List<Order>> ORDER_HISTORY = LIST.get(
                    "orderHistory",
                    "/api/v2/spot/trade/history-orders",
                    OrderHistoryRequest.class,
                    new TypeReference<List<Order>>() {})
            .limit(BitgetLimits.uid("spotTrade.orderHistory", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<FillsRequest, List<Fill>> FILLS = LIST.get(
                    "fills", "/api/v2/spot/trade/fills", FillsRequest.class, new TypeReference<List<Fill>>() {})
            .limit(BitgetLimits.uid("spotTrade.fills", 10))
            .window(Duration.ofDays(90))
            .build();

    private SpotTradeEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
