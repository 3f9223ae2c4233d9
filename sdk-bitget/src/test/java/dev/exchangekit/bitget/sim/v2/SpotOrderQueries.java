package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Answers the calls of {@code /api/v2/spot/trade} that look orders and fills up. */
final class SpotOrderQueries {
    private final Backend backend;
    private final SimExchange sim;
    private final Visibility visibility;

    SpotOrderQueries(Backend backend) {
        this.backend = backend;
        sim = backend.sim();
        visibility = backend.visibility();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/spot/trade/orderInfo", this::info),
                Route.read("/api/v2/spot/trade/unfilled-orders", this::open),
                Route.read("/api/v2/spot/trade/history-orders", this::history),
                Route.read("/api/v2/spot/trade/fills", this::fills));
    }

    private Outcome info(Call call) {
        Params params = call.params();
        OrderWords.requireFresh(params, sim.now());
        SimOrder order = call.account()
                .order(Ids.reference(params, null))
                .filter(Kind::isTrading)
                .filter(found -> visibility.shows(found.id()))
                .orElseThrow(() -> Refusals.noOrder(Product.SPOT));
        return Answers.ok(Wire.array().add(SpotOrderJson.info(order, instrument(order), user(call))));
    }

    private SimInstrument instrument(SimOrder order) {
        return sim.market().instrument(order.symbol());
    }

    private static String user(Call call) {
        return call.key().account();
    }

    private Outcome open(Call call) {
        Predicate<SimOrder> kind = SpotOrderReader.isTpsl(call.params()) ? Kind.TPSL::isPending : Kind::isTrading;
        return orders(call, call.account().openOrders(scope(call)), kind, SpotOrderJson::open);
    }

    private Outcome history(Call call) {
        boolean tpsl = SpotOrderReader.isTpsl(call.params());
        List<SimOrder> closed = call.account().closedOrders(scope(call));
        return orders(
                call,
                closed,
                tpsl ? Kind.TPSL::isPast : Kind::isTrading,
                (order, user) -> SpotOrderJson.past(order, instrument(order), user));
    }

    private SimScope scope(Call call) {
        return backend.listings().scope(Product.SPOT, call.params());
    }

    private Outcome orders(
            Call call, List<SimOrder> orders, Predicate<SimOrder> kind, BiFunction<SimOrder, String, ObjectNode> json) {
        Params params = call.params();
        OrderWords.requireFresh(params, sim.now());
        Window window = Lists.window(params, sim.now());
        List<SimOrder> shown = orders.stream()
                .filter(kind.and(order ->
                        Ids.matches(params, order) && window.holds(order.createdAt()) && visibility.shows(order.id())))
                .toList();
        ArrayNode data = Wire.array();
        Lists.page(params, shown, Lists::id).forEach(order -> data.add(json.apply(order, user(call))));
        return Answers.ok(data);
    }

    private Outcome fills(Call call) {
        Params params = call.params();
        Window window = Lists.window(params, sim.now());
        List<SimFill> shown = call.account().fills(scope(call)).stream()
                .filter(fill -> Ids.matches(params, fill.order())
                        && window.holds(fill.time())
                        && visibility.shows(fill.order().id()))
                .toList();
        ArrayNode data = Wire.array();
        Lists.page(params, shown, Lists::id).forEach(fill -> data.add(SpotOrderJson.fill(fill, user(call))));
        return Answers.ok(data);
    }
}
