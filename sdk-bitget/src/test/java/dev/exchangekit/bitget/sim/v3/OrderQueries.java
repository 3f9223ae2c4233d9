package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.sim.front.Window;
import java.time.Instant;
import java.util.List;

/** Answers the calls that look orders and fills up. */
final class OrderQueries {
    private final SimExchange sim;
    private final Listings listings;
    private final Visibility visibility;
    private final OrderReader reader;
    private final OrderJson json;

    OrderQueries(Backend backend) {
        sim = backend.sim();
        listings = backend.listings().unified();
        visibility = backend.visibility();
        reader = new OrderReader(sim, listings);
        json = new OrderJson(sim, listings);
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v3/trade/order-info", this::order),
                Route.read("/api/v3/trade/unfilled-orders", this::open),
                Route.read("/api/v3/trade/history-orders", this::history),
                Route.read("/api/v3/trade/fills", this::fills));
    }

    private Outcome order(Call call) {
        SimOrder order = reader.named(call.params(), call.account());
        if (!visibility.shows(order.id())) {
            throw Refusals.noOrder();
        }
        return Answers.ok(json.order(order));
    }

    private Outcome open(Call call) {
        Params params = call.params();
        Instant from = params.time("startTime");
        Instant to = params.time("endTime");
        List<SimOrder> orders = call.account().openOrders(scope(params)).stream()
                .filter(order -> !Words.waits(order)
                        && (from == null || !order.createdAt().isBefore(from))
                        && (to == null || !order.createdAt().isAfter(to))
                        && visibility.shows(order.id()))
                .toList();
        return Pages.page(params, orders, SimOrder::id, json::order);
    }

    private Outcome history(Call call) {
        Params params = call.params();
        Product product = Product.category(params);
        Window window = Pages.window(params, sim.now());
        List<SimOrder> orders = call.account().closedOrders(listings.scope(product, params)).stream()
                .filter(order -> !Words.waits(order) && window.holds(order.createdAt()) && visibility.shows(order.id()))
                .toList();
        return Pages.page(params, orders, SimOrder::id, json::order);
    }

    private Outcome fills(Call call) {
        Params params = call.params();
        Window window = Pages.window(params, sim.now());
        String orderId = params.text("orderId");
        List<SimFill> fills = call.account().fills(scope(params)).stream()
                .filter(fill -> (orderId == null || orderId.equals(fill.order().id()))
                        && window.holds(fill.time())
                        && visibility.shows(fill.order().id()))
                .toList();
        return Pages.page(params, fills, OrderJson::id, json::fill);
    }

    /** Without a category everything. */
    private SimScope scope(Params params) {
        return params.has("category") ? listings.scope(Product.category(params), params) : SimScope.everything();
    }
}
