package dev.exchangekit.bitget.uta.strategy;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.internal.OrderAcks;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaStrategiesEndpoints {
    private static final EndpointList STRATEGIES = EndpointList.signed("utaStrategies");

    public static final Endpoint<PlaceStrategyOrderRequest, OrderAck> PLACE_ORDER = STRATEGIES
            .post("placeOrder", "/api/v3/trade/place-strategy-order", PlaceStrategyOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("utaStrategies.placeOrder", 10, Lane.PLACE))
            .orderWrite(new Placing().write(OrderAcks::of))
            .build();

    public static final Endpoint<ModifyStrategyOrderRequest, OrderAck> MODIFY_ORDER = STRATEGIES
            .post(
                    "modifyOrder",
                    "/api/v3/trade/modify-strategy-order",
                    ModifyStrategyOrderRequest.class,
                    OrderAck.class)
            .limit(BitgetLimits.uid("utaStrategies.modifyOrder", 10, Lane.PLACE))
            .orderWrite(new Modifying().write(OrderAcks::of))
            .build();

    public static final Endpoint<CancelStrategyOrderRequest, Acknowledgement> CANCEL_ORDER = STRATEGIES
            .post(
                    "cancelOrder",
                    "/api/v3/trade/cancel-strategy-order",
                    CancelStrategyOrderRequest.class,
                    Acknowledgement.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("utaStrategies.cancelOrder", 10, Lane.CANCEL))
            .orderWrite(new Cancelling().write(found -> Acknowledgement.SUCCESS))
            .build();

    public static final Endpoint<OpenStrategyOrdersRequest, List<StrategyOrder>> OPEN_ORDERS = STRATEGIES
            .get(
                    "openOrders",
                    "/api/v3/trade/unfilled-strategy-orders",
                    OpenStrategyOrdersRequest.class,
                    new TypeReference<List<StrategyOrder>>() {})
            .limit(BitgetLimits.uid("utaStrategies.openOrders", 20))
            .build();

    public static final Endpoint<StrategyOrderHistoryRequest, StrategyOrderPage> ORDER_HISTORY = STRATEGIES
            .get(
                    "orderHistory",
                    "/api/v3/trade/history-strategy-orders",
                    StrategyOrderHistoryRequest.class,
                    StrategyOrderPage.class)
            .limit(BitgetLimits.uid("utaStrategies.orderHistory", 20))
            .window(Duration.ofDays(30))
            .build();

    private UtaStrategiesEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return STRATEGIES.all();
    }
}
