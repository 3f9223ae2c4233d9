package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
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
import java.util.Set;

/** Answers the calls for spot orders that wait for a trigger and hold nothing while they do. */
final class SpotPlanHandler {
    private static final String PLAN_TYPE = "planType";
    private static final String SIZE = "size";

    private final Backend backend;
    private final SimExchange sim;

    SpotPlanHandler(Backend backend) {
        this.backend = backend;
        sim = backend.sim();
    }

    List<Route> routes() {
        return List.of(
                Route.write("/api/v2/spot/trade/place-plan-order", Need.TRADING, this::place),
                Route.write("/api/v2/spot/trade/modify-plan-order", Need.TRADING, this::modify),
                Route.write("/api/v2/spot/trade/cancel-plan-order", Need.TRADING, this::cancel),
                Route.write("/api/v2/spot/trade/batch-cancel-plan-order", Need.TRADING, this::cancelSeveral),
                Route.read("/api/v2/spot/trade/current-plan-order", this::current),
                Route.read("/api/v2/spot/trade/history-plan-order", this::history),
                Route.read("/api/v2/spot/trade/plan-sub-order", this::subOrders));
    }

    private Desk desk(Call call) {
        return new Desk(backend, call, Product.SPOT);
    }

    private Outcome place(Call call) {
        Params params = call.params();
        SimInstrument instrument = backend.listings().required(Product.SPOT, params);
        SimSymbol symbol = instrument.symbol();
        SimSide side = OrderWords.side(params);
        String type = params.word(PLAN_TYPE, "amount", "amount", "total");
        BigDecimal size = params.requireDecimal(SIZE);
        params.require("triggerType");
        SimTrigger trigger =
                SimTrigger.at(params.requireDecimal("triggerPrice")).by(OrderWords.triggerType(params, "triggerType"));
        boolean total = type.equals("total");
        NewOrder order;
        if (!OrderWords.isMarket(params)) {
            BigDecimal price = params.requireDecimal("executePrice");
            order = NewOrder.limit(symbol, side, total ? quantity(instrument, size, price) : size, price);
        } else if (total) {
            order = side == SimSide.BUY ? NewOrder.marketBuyFor(symbol, size) : NewOrder.marketSellFor(symbol, size);
        } else {
            order = NewOrder.market(symbol, side, size);
        }
        NewOrder plan = Kind.PLAN
                .of(order.trigger(trigger))
                .selfMatch(OrderWords.selfMatch(params))
                .clientId(OrderWords.clientId(params, "clientOid"))
                .tag(PLAN_TYPE, type)
                .tag(SIZE, Wire.text(size));
        return Answers.ok(Ids.json(desk(call).place(plan)));
    }

    /** Returns how much a limit order by value is for. */
    private static BigDecimal quantity(SimInstrument instrument, BigDecimal total, BigDecimal price) {
        BigDecimal step = instrument.quantityStep();
        return total.divide(price.multiply(step), 0, RoundingMode.DOWN).multiply(step);
    }

    /** What a market order is for in quote coin cannot be changed. */
    private Outcome modify(Call call) {
        Params params = call.params();
        Desk desk = desk(call);
        SimOrder order = find(desk, params);
        BigDecimal size = params.requireDecimal(SIZE);
        if (OrderWords.isMarket(params) != (order.type() == SimOrderType.MARKET)) {
            throw Refusals.parameter("orderType");
        }
        BigDecimal price = order.type() == SimOrderType.MARKET ? null : params.requireDecimal("executePrice");
        boolean sameAmount = order.quoteAmount() != null && size.compareTo(order.quoteAmount()) == 0;
        BigDecimal quantity = sameAmount ? null : size;
        if (price != null && "total".equals(order.tags().get(PLAN_TYPE))) {
            quantity = quantity(sim.market().instrument(order.symbol()), size, price);
        }
        AmendOrder change = new AmendOrder(order.ref(), price, quantity, Map.of(SIZE, Wire.text(size)));
        return Answers.ok(Ids.json(desk.amend(change.triggerPrice(params.requireDecimal("triggerPrice")))));
    }

    private static SimOrder find(Desk desk, Params params) {
        return desk.find(Ids.reference(params, null))
                .filter(Kind.PLAN::isPending)
                .orElseThrow(SpotPlanHandler::noPlan);
    }

    private Outcome cancel(Call call) {
        Desk desk = desk(call);
        desk.cancel(find(desk, call.params()).ref(), Kind.PLAN::isPending, noPlan());
        return Answers.ok(Wire.object().put("result", "success"));
    }

    private Outcome cancelSeveral(Call call) {
        Params params = call.params();
        Set<String> symbols = Set.copyOf(params.texts("symbolList"));
        return Batch.succeeded(desk(call)
                .cancelAll(
                        Product.SPOT.scope(),
                        order -> Kind.PLAN.isPending(order)
                                && (symbols.isEmpty()
                                        || symbols.contains(order.symbol().name()))));
    }

    private Outcome current(Call call) {
        List<SimOrder> plans = call.account().openOrders(scope(call)).stream()
                .filter(Kind.PLAN::isPending)
                .toList();
        return list(call, plans);
    }

    private Outcome history(Call call) {
        return list(call, Plans.past(call.account(), scope(call), Kind.PLAN));
    }

    private SimScope scope(Call call) {
        return backend.listings().scope(Product.SPOT, call.params());
    }

    private Outcome list(Call call, List<SimOrder> plans) {
        Params params = call.params();
        Window window = Lists.window(params, sim.now());
        List<SimOrder> shown = plans.stream()
                .filter(order ->
                        window.holds(order.createdAt()) && backend.visibility().shows(order.id()))
                .toList();
        Page<SimOrder> page = Lists.page(params, shown, Lists::id, 20);
        ObjectNode data = Wire.object();
        data.put("nextFlag", page.next().isPresent());
        List<SimOrder> onPage = page.items();
        data.put(
                "idLessThan",
                onPage.isEmpty() ? null : onPage.get(onPage.size() - 1).id());
        ArrayNode list = data.putArray("orderList");
        onPage.forEach(order -> list.add(json(order)));
        return Answers.ok(data);
    }

    private static ObjectNode json(SimOrder order) {
        SimTrigger trigger = Plans.trigger(order);
        ObjectNode json = Wire.object();
        json.put("orderId", order.id());
        json.put("clientOid", Ids.clientId(order));
        json.put("symbol", order.symbol().name());
        json.put(SIZE, order.tags().get(SIZE));
        json.put("executePrice", Wire.text(order.price()));
        json.put("triggerPrice", Wire.text(trigger.price()));
        json.put("status", Plans.status(order));
        json.put("orderType", OrderWords.type(order));
        json.put("side", Figures.side(order.side()));
        json.put(PLAN_TYPE, order.tags().get(PLAN_TYPE));
        json.put("triggerType", OrderWords.triggerType(trigger.by()));
        json.put("enterPointSource", "API");
        return SpotOrderJson.times(json, order);
    }

    private Outcome subOrders(Call call) {
        return Plans.subOrders(desk(call), call.params());
    }

    private static Refusal noPlan() {
        return new Refusal("43025", "Plan order does not exist");
    }
}
