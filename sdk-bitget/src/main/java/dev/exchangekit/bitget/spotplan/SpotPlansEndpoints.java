package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.Result;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.internal.OrderAcks;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.SingleOrderWrite;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class SpotPlansEndpoints {
    private static final EndpointList LIST = EndpointList.signed("spotPlans");

    public static final Endpoint<PlacePlanOrderRequest, OrderAck> PLACE_ORDER = LIST.post(
                    "placeOrder", "/api/v2/spot/trade/place-plan-order", PlacePlanOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("spotPlans.placeOrder", 20, Lane.PLACE))
            .orderWrite(new SingleOrderWrite<>(new Placing(), PlacePlanOrderRequest::symbol, OrderAcks::of))
            .build();

    public static final Endpoint<ModifyPlanOrderRequest, OrderAck> MODIFY_ORDER = LIST.post(
                    "modifyOrder", "/api/v2/spot/trade/modify-plan-order", ModifyPlanOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("spotPlans.modifyOrder", 20, Lane.PLACE))
            .orderWrite(new SingleOrderWrite<>(new Modifying(), request -> "", OrderAcks::of))
            .build();

    public static final Endpoint<CancelPlanOrderRequest, PlanCancelAck> CANCEL_ORDER = LIST.post(
                    "cancelOrder",
                    "/api/v2/spot/trade/cancel-plan-order",
                    CancelPlanOrderRequest.class,
                    PlanCancelAck.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("spotPlans.cancelOrder", 20, Lane.CANCEL))
            .orderWrite(new SingleOrderWrite<>(
                    new Cancelling(),
                    request -> "",
                    found -> PlanCancelAck.builder().result(Result.SUCCESS).build(),
                    SpotPlansEndpoints::outcome))
            .build();

    public static final Endpoint<CancelPlanOrdersRequest, BatchResult> CANCEL_ORDERS = LIST.post(
                    "cancelOrders",
                    "/api/v2/spot/trade/batch-cancel-plan-order",
                    CancelPlanOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("spotPlans.cancelOrders", 5, Lane.CANCEL))
            .build();

    public static final Endpoint<CurrentPlanOrdersRequest, PlanOrderPage> CURRENT_ORDERS = LIST.get(
                    "currentOrders",
                    "/api/v2/spot/trade/current-plan-order",
                    CurrentPlanOrdersRequest.class,
                    PlanOrderPage.class)
            .limit(BitgetLimits.uid("spotPlans.currentOrders", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<PlanOrderHistoryRequest, PlanOrderPage> ORDER_HISTORY = LIST.get(
                    "orderHistory",
                    "/api/v2/spot/trade/history-plan-order",
                    PlanOrderHistoryRequest.class,
                    PlanOrderPage.class)
            .limit(BitgetLimits.uid("spotPlans.orderHistory", 20))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<PlanSubOrdersRequest, List<PlanSubOrder>> SUB_ORDERS = LIST.get(
                    "subOrders",
                    "/api/v2/spot/trade/plan-sub-order",
                    PlanSubOrdersRequest.class,
                    new TypeReference<List<PlanSubOrder>>() {})
            .limit(BitgetLimits.uid("spotPlans.subOrders", 20))
            .build();

    private SpotPlansEndpoints() {}

    private static OrderOutcome outcome(PlanCancelAck ack) {
        if (ack.result().equals(Result.SUCCESS)) {
            return OrderOutcome.ACCEPTED;
        }
        return ack.result().equals(Result.FAILURE) ? OrderOutcome.REJECTED : OrderOutcome.UNKNOWN;
    }

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
