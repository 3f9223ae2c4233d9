package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Answers the calls of {@code /api/v2/mix/order} that look orders and fills up. */
final class FuturesOrderQueries {
    private final Backend backend;
    private final MarginModes modes;
    private final SimExchange sim;
    private final Visibility visibility;

    FuturesOrderQueries(Backend backend, MarginModes modes) {
        this.backend = backend;
        this.modes = modes;
        sim = backend.sim();
        visibility = backend.visibility();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/mix/order/detail", this::detail),
                Route.read("/api/v2/mix/order/orders-pending", this::open),
                Route.read("/api/v2/mix/order/orders-history", this::history),
                Route.read("/api/v2/mix/order/fills", call -> fills(call, Duration.ofDays(90))),
                Route.read("/api/v2/mix/order/fill-history", call -> fills(call, Duration.ofDays(7))));
    }

    private Desk desk(Call call) {
        return new Desk(backend, call, Product.productType(call.params()));
    }

    private Outcome detail(Call call) {
        Desk desk = desk(call);
        Params params = call.params();
        SimSymbol symbol = backend.listings().required(desk.product(), params).symbol();
        SimOrder order = desk.find(Ids.reference(params, symbol))
                .filter(Kind::isTrading)
                .filter(found -> visibility.shows(found.id()))
                .orElseThrow(() -> Refusals.noOrder(desk.product()));
        ObjectNode json = json(desk, SimScope.symbol(symbol)).open(order);
        json.set("state", json.remove("status"));
        return Answers.ok(json.put("cancelReason", SpotOrderJson.cancelReason(order)));
    }

    private FuturesOrderJson json(Desk desk, SimScope scope) {
        return new FuturesOrderJson(sim, desk.account(), modes, scope);
    }

    private Outcome open(Call call) {
        Desk desk = desk(call);
        SimScope scope = backend.listings().scope(desk.product(), call.params());
        String status = call.params().word("status", "", "live", "partially_filled");
        return orders(
                call.params(),
                desk.account().openOrders(scope),
                order -> status.isEmpty() || status.equals(FuturesWords.status(order)),
                json(desk, scope)::open);
    }

    private Outcome history(Call call) {
        Desk desk = desk(call);
        SimScope scope = backend.listings().scope(desk.product(), call.params());
        String source = call.params().text("orderSource");
        return orders(
                call.params(),
                desk.account().closedOrders(scope),
                order -> source == null || source.equals(FuturesWords.source(order)),
                json(desk, scope)::past);
    }

    private Outcome orders(
            Params params, List<SimOrder> orders, Predicate<SimOrder> filter, Function<SimOrder, ObjectNode> json) {
        Window window = Lists.window(params, sim.now());
        List<SimOrder> shown = orders.stream()
                .filter(Kind::isTrading)
                .filter(filter)
                .filter(order ->
                        Ids.matches(params, order) && window.holds(order.createdAt()) && visibility.shows(order.id()))
                .toList();
        return page("entrustedList", Lists.page(params, shown, Lists::id), json, SimOrder::id);
    }

    /** Puts a page into its envelope, with the id to go on from. */
    static <T> Outcome page(String name, List<T> items, Function<T, ObjectNode> json, Function<T, String> id) {
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray(name);
        items.forEach(item -> list.add(json.apply(item)));
        data.put("endId", items.isEmpty() ? null : id.apply(items.get(items.size() - 1)));
        return Answers.ok(data);
    }

    private Outcome fills(Call call, Duration longest) {
        Params params = call.params();
        Desk desk = desk(call);
        Window window = Lists.window(params, sim.now(), longest);
        SimScope scope = backend.listings().scope(desk.product(), params);
        List<SimFill> shown = desk.account().fills(scope).stream()
                .filter(fill -> Ids.matches(params, fill.order())
                        && window.holds(fill.time())
                        && visibility.shows(fill.order().id()))
                .toList();
        return page(
                "fillList",
                Lists.page(params, shown, Lists::id),
                fill -> FuturesOrderJson.fill(fill, sim.market().instrument(fill.symbol())),
                SimFill::tradeId);
    }
}
