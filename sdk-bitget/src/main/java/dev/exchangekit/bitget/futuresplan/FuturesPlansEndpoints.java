package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.internal.BatchLists;
import dev.exchangekit.bitget.internal.BatchParts;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.internal.OrderAcks;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.BatchOrderWrite;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.SingleOrderWrite;
import dev.exchangekit.core.spi.WriteKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The endpoints of this area, one constant each. */
public final class FuturesPlansEndpoints {
    private static final EndpointList LIST = EndpointList.signed("futuresPlans");
    private static final Duration THREE_MONTHS = Duration.ofDays(89);

    public static final Endpoint<PlacePlanOrderRequest, OrderAck> PLACE_ORDER = LIST.post(
                    "placeOrder", "/api/v2/mix/order/place-plan-order", PlacePlanOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("futuresPlans.placeOrder", 10, Lane.PLACE))
            .orderWrite(single(new PlacingPlan<>(
                    PlacePlanOrderRequest::planType,
                    PlacePlanOrderRequest::clientOid,
                    PlacePlanOrderRequest::withClientOid,
                    order -> order.reduceOnly().orElse(false)
                            || order.tradeSide().equals(Optional.of(TradeSide.CLOSE)))))
            .build();

    public static final Endpoint<PlaceTpslOrderRequest, OrderAck> PLACE_TPSL = LIST.post(
                    "placeTpsl", "/api/v2/mix/order/place-tpsl-order", PlaceTpslOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("futuresPlans.placeTpsl", 10, Lane.PLACE))
            .orderWrite(single(new PlacingPlan<>(
                    PlaceTpslOrderRequest::planType,
                    PlaceTpslOrderRequest::clientOid,
                    PlaceTpslOrderRequest::withClientOid,
                    order -> true)))
            .build();

    public static final Endpoint<PlacePositionTpslRequest, List<PositionTpslAck>> PLACE_POSITION_TPSL = LIST.post(
                    "placePositionTpsl",
                    "/api/v2/mix/order/place-pos-tpsl",
                    PlacePositionTpslRequest.class,
                    new TypeReference<List<PositionTpslAck>>() {})
            .limit(BitgetLimits.uid("futuresPlans.placePositionTpsl", 10, Lane.PLACE))
            .orderWrite(PositionTpsl.write())
            .build();

    public static final Endpoint<ModifyPlanOrderRequest, OrderAck> MODIFY_ORDER = LIST.post(
                    "modifyOrder", "/api/v2/mix/order/modify-plan-order", ModifyPlanOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("futuresPlans.modifyOrder", 10, Lane.PLACE))
            .orderWrite(single(new ModifyingPlan<>(ModifyPlanOrderRequest::planType, ModifyingPlan::isAsAsked, false)))
            .build();

    public static final Endpoint<ModifyTpslOrderRequest, OrderAck> MODIFY_TPSL = LIST.post(
                    "modifyTpsl", "/api/v2/mix/order/modify-tpsl-order", ModifyTpslOrderRequest.class, OrderAck.class)
            .limit(BitgetLimits.uid("futuresPlans.modifyTpsl", 10, Lane.PLACE))
            .orderWrite(single(new ModifyingPlan<>(order -> PlanType.PROFIT_LOSS, ModifyingPlan::isAsAsked, true)))
            .build();

    public static final Endpoint<CancelPlanOrdersRequest, BatchResult> CANCEL_ORDERS = LIST.post(
                    "cancelOrders",
                    "/api/v2/mix/order/cancel-plan-order",
                    CancelPlanOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("futuresPlans.cancelOrders", 10, Lane.CANCEL))
            .orderWrite(new BatchOrderWrite<>(
                    new CancellingPlan(),
                    new BatchParts<>(CancelPlanOrdersRequest::orders, CancelPlanOrdersRequest::withOrders),
                    new BatchLists<>(new CancellingPlan())))
            .build();

    /** The exchange's endpoint of {@link #CANCEL_ORDERS} without a list of orders; both draw from one limit. */
    public static final Endpoint<CancelAllPlanOrdersRequest, BatchResult> CANCEL_ALL_ORDERS = LIST.post(
                    "cancelAllOrders",
                    "/api/v2/mix/order/cancel-plan-order",
                    CancelAllPlanOrdersRequest.class,
                    BatchResult.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("futuresPlans.cancelOrders", 10, Lane.CANCEL))
            .build();

    public static final Endpoint<PlanOrdersRequest, PlanOrderPage> OPEN_ORDERS = LIST.get(
                    "openOrders", "/api/v2/mix/order/orders-plan-pending", PlanOrdersRequest.class, PlanOrderPage.class)
            .limit(BitgetLimits.uid("futuresPlans.openOrders", 10))
            .window(THREE_MONTHS)
            .build();

    public static final Endpoint<PlanOrderHistoryRequest, PlanOrderPage> ORDER_HISTORY = LIST.get(
                    "orderHistory",
                    "/api/v2/mix/order/orders-plan-history",
                    PlanOrderHistoryRequest.class,
                    PlanOrderPage.class)
            .limit(BitgetLimits.uid("futuresPlans.orderHistory", 10))
            .window(THREE_MONTHS)
            .build();

    public static final Endpoint<PlanSubOrdersRequest, List<PlanSubOrder>> SUB_ORDERS = LIST.get(
                    "subOrders",
                    "/api/v2/mix/order/plan-sub-order",
                    PlanSubOrdersRequest.class,
                    new TypeReference<List<PlanSubOrder>>() {})
            .limit(BitgetLimits.uid("futuresPlans.subOrders", 10))
            .build();

    private FuturesPlansEndpoints() {}

    private static <Q extends OrderScope> OrderWrite<Q, OrderAck> single(WriteKind<OrderScope, Q> kind) {
        return new SingleOrderWrite<>(kind, request -> request, OrderAcks::of);
    }

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
