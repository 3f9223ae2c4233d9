package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.SimTrigger.Direction;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers the calls for futures orders that wait for a trigger, and those that list and cancel exits too. */
final class FuturesPlanHandler {
    /** Kept with a trailing order, which the engine follows at a distance. */
    static final String CALLBACK = "callbackRatio";

    private static final BigDecimal MOST_CALLBACK = BigDecimal.TEN;

    private final Backend backend;
    private final MarginModes modes;
    private final Listings listings;

    FuturesPlanHandler(Backend backend, MarginModes modes) {
        this.backend = backend;
        this.modes = modes;
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                Route.write("/api/v2/mix/order/place-plan-order", Need.TRADING, this::place),
                Route.write("/api/v2/mix/order/modify-plan-order", Need.TRADING, this::modify),
                Route.write("/api/v2/mix/order/cancel-plan-order", Need.TRADING, this::cancel),
                Route.read("/api/v2/mix/order/orders-plan-pending", this::pending),
                Route.read("/api/v2/mix/order/orders-plan-history", this::history),
                Route.read("/api/v2/mix/order/plan-sub-order", call -> Plans.subOrders(desk(call), call.params())));
    }

    private Desk desk(Call call) {
        return new Desk(backend, call, Product.productType(call.params()));
    }

    private Outcome place(Call call) {
        Params params = call.params();
        Desk desk = desk(call);
        SimInstrument instrument = listings.required(desk.product(), params);
        boolean trailing =
                params.requireWord("planType", "normal_plan", "track_plan").equals("track_plan");
        params.require("triggerType");
        NewOrder terms = FuturesOrderReader.terms(desk.account(), instrument, params, params);
        NewOrder plan = Kind.PLAN.of(terms).clientId(OrderWords.clientId(params, "clientOid"));
        return Answers.ok(Ids.json(desk.place(trailing ? trailing(plan, instrument, params) : waiting(plan, params))));
    }

    private static NewOrder waiting(NewOrder plan, Params params) {
        SimTrigger trigger =
                SimTrigger.at(params.requireDecimal("triggerPrice")).by(OrderWords.triggerType(params, "triggerType"));
        return plan.trigger(trigger).exits(exits(params));
    }

    /** A sell is activated above and follows the price up, a buy below. */
    private static NewOrder trailing(NewOrder plan, SimInstrument instrument, Params params) {
        if (!OrderWords.isMarket(params)) {
            throw params.rules().invalid("orderType");
        }
        BigDecimal activation = params.requireDecimal("triggerPrice");
        BigDecimal ratio = params.requireDecimal(CALLBACK);
        SimTrigger trigger = SimTrigger.trailing(
                        plan.side() == SimSide.SELL ? Direction.FALLING : Direction.RISING,
                        distance(instrument, activation, ratio, params.rules().invalid(CALLBACK)),
                        activation)
                .by(OrderWords.triggerType(params, "triggerType"));
        return plan.trigger(trigger).tag(CALLBACK, Wire.text(ratio));
    }

    /** Returns how far a share of a price, in percent, is. */
    static BigDecimal distance(SimInstrument instrument, BigDecimal price, BigDecimal percent, Refusal invalid) {
        if (percent.signum() <= 0 || percent.compareTo(MOST_CALLBACK) > 0) {
            throw invalid;
        }
        BigDecimal tick = instrument.tickSize();
        return price.multiply(percent)
                .movePointLeft(2)
                .divide(tick, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .multiply(tick);
    }

    private static @Nullable SimExits exits(Params params) {
        BigDecimal profit = OrderWords.positive(params, "stopSurplusTriggerPrice");
        BigDecimal loss = OrderWords.positive(params, "stopLossTriggerPrice");
        return profit == null && loss == null
                ? null
                : new SimExits(
                        false,
                        profit,
                        loss,
                        OrderWords.triggerType(params, "stopSurplusTriggerType"),
                        OrderWords.triggerType(params, "stopLossTriggerType"),
                        OrderWords.positive(params, "stopSurplusExecutePrice"),
                        OrderWords.positive(params, "stopLossExecutePrice"));
    }

    private Outcome modify(Call call) {
        Params params = call.params();
        Desk desk = desk(call);
        SimOrder order = desk.find(Ids.reference(params, null))
                .filter(Kind.PLAN::isPending)
                .orElseThrow(FuturesPlanHandler::noPlan);
        SimPriceKind by = params.has("newTriggerType") ? OrderWords.triggerType(params, "newTriggerType") : null;
        AmendOrder change = new AmendOrder(
                order.ref(),
                params.decimal("newPrice"),
                params.decimal("newSize"),
                params.decimal("newTriggerPrice"),
                by,
                changedExits(params),
                Map.of());
        return Answers.ok(Ids.json(desk.amend(change)));
    }

    private static @Nullable SimExits changedExits(Params params) {
        SimExits change = new SimExits(
                false,
                params.decimal("newStopSurplusTriggerPrice"),
                params.decimal("newStopLossTriggerPrice"),
                kind(params, "newStopSurplusTriggerType"),
                kind(params, "newStopLossTriggerType"),
                params.decimal("newStopSurplusExecutePrice"),
                params.decimal("newStopLossExecutePrice"));
        return change.isEmpty() && change.takeProfitLimit() == null && change.stopLossLimit() == null ? null : change;
    }

    private static @Nullable SimPriceKind kind(Params params, String name) {
        return params.has(name) ? OrderWords.triggerType(params, name) : null;
    }

    private Outcome cancel(Call call) {
        Params params = call.params();
        Desk desk = desk(call);
        Predicate<SimOrder> wanted = PlanTypes.waiting(params.word(
                "planType",
                "normal_plan",
                "normal_plan",
                "track_plan",
                "profit_plan",
                "loss_plan",
                "moving_plan",
                "pos_profit",
                "pos_loss",
                "profit_loss"));
        if (!params.hasItems("orderIdList")) {
            return Batch.succeeded(desk.cancelAll(listings.scope(desk.product(), params), wanted));
        }
        SimInstrument instrument = listings.required(desk.product(), params);
        return Batch.of(
                params, "orderIdList", item -> desk.cancel(Ids.reference(item, instrument.symbol()), wanted, noPlan()));
    }

    private Outcome pending(Call call) {
        Desk desk = desk(call);
        Predicate<SimOrder> wanted = PlanTypes.waiting(listed(call.params()));
        SimScope scope = listings.scope(desk.product(), call.params());
        return list(call, desk.account().openOrders(scope), wanted, new PlanJson(backend, desk, modes)::pending);
    }

    private Outcome history(Call call) {
        Desk desk = desk(call);
        Params params = call.params();
        String status = params.word("planStatus", "", "executed", "fail_execute", "cancelled");
        String type = listed(params);
        Kind kind = type.equals("profit_loss") ? Kind.TPSL : Kind.PLAN;
        return list(
                call,
                Plans.past(desk.account(), listings.scope(desk.product(), params), kind),
                order -> PlanTypes.is(type, order) && (status.isEmpty() || status.equals(Plans.status(order))),
                new PlanJson(backend, desk, modes)::past);
    }

    private static String listed(Params params) {
        return params.requireWord("planType", "normal_plan", "track_plan", "profit_loss");
    }

    private Outcome list(
            Call call, List<SimOrder> orders, Predicate<SimOrder> wanted, Function<SimOrder, ObjectNode> json) {
        Params params = call.params();
        Window window = Lists.window(params, backend.sim().now());
        List<SimOrder> shown = orders.stream()
                .filter(wanted)
                .filter(order -> Ids.matches(params, order)
                        && window.holds(order.createdAt())
                        && backend.visibility().shows(order.id()))
                .toList();
        return FuturesOrderQueries.page("entrustedList", Lists.page(params, shown, Lists::id), json, SimOrder::id);
    }

    private static Refusal noPlan() {
        return new Refusal("43025", "Plan order does not exist");
    }
}
