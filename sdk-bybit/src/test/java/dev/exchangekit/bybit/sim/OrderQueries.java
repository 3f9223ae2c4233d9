package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers the calls that look orders and fills up. */
final class OrderQueries {
    private static final Duration UNFILLED_KEPT = Duration.ofHours(24);
    private static final int RECENT_CLOSED = 500;

    private final SimExchange sim;
    private final Listings listings;
    private final Visibility visibility;

    OrderQueries(SimExchange sim, Listings listings, Visibility visibility) {
        this.sim = sim;
        this.listings = listings;
        this.visibility = visibility;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v5/order/realtime", this::realtime),
                Route.read("/v5/order/history", this::history),
                Route.read("/v5/execution/list", this::fills));
    }

    private Outcome realtime(Call call) {
        Params params = call.params();
        Line line = Line.of(params);
        int limit = params.integer("limit", 20, 1, 50);
        if (line == Line.LINEAR && !params.has("symbol") && !params.has("baseCoin") && !params.has("settleCoin")) {
            throw Refusals.parameter(
                    "Missing some parameters that must be filled in, symbol or settleCoin or baseCoin");
        }
        SimScope scope = listings.scope(line, params);
        SimOrderRef ref = reference(params);
        List<SimOrder> orders;
        if (ref != null) {
            orders = find(call, line, ref, scope);
        } else if (params.integer("openOnly", 0, 0, 1) == 0) {
            orders = call.account().openOrders(scope);
        } else {
            List<SimOrder> closed = call.account().closedOrders(scope);
            orders = closed.subList(0, Math.min(RECENT_CLOSED, closed.size()));
        }
        return orders(line, orders, limit, params);
    }

    private Outcome history(Call call) {
        Params params = call.params();
        Line line = Line.of(params);
        int limit = params.integer("limit", 20, 1, 50);
        Window window = Windows.read(params, sim.now());
        SimScope scope = listings.scope(line, params);
        SimOrderRef ref = reference(params);
        List<SimOrder> all =
                ref != null ? find(call, line, ref, scope) : call.account().closedOrders(scope);
        String status = params.text("orderStatus");
        Instant oldestUnfilled = sim.now().minus(UNFILLED_KEPT);
        List<SimOrder> orders = new ArrayList<>();
        for (SimOrder order : all) {
            boolean kept = order.filled().signum() > 0 || !order.updatedAt().isBefore(oldestUnfilled);
            if (order.status().isFinal()
                    && kept
                    && window.holds(order.createdAt())
                    && (status == null || status.equals(Words.status(order)))) {
                orders.add(order);
            }
        }
        return orders(line, orders, limit, params);
    }

    private Outcome fills(Call call) {
        Params params = call.params();
        Line line = Line.of(params);
        int limit = params.integer("limit", 50, 1, 100);
        Window window = Windows.read(params, sim.now());
        String type = params.text("execType");
        String id = params.text("orderId");
        String clientId = params.text("orderLinkId");
        List<SimFill> fills = new ArrayList<>();
        for (SimFill fill : call.account().fills(listings.scope(line, params))) {
            boolean wanted =
                    id != null ? id.equals(fill.order().id()) : clientId == null || clientId.equals(fill.clientId());
            if (wanted
                    && (type == null || type.equals(Words.execType(fill)))
                    && window.holds(fill.time())
                    && visibility.shows(fill.order().id())) {
                fills.add(fill);
            }
        }
        Page<SimFill> page = Pages.descending(fills, OrderQueries::key, limit, params.text("cursor"));
        ArrayNode list = Wire.array();
        page.items().forEach(fill -> list.add(OrderJson.of(fill, sim.market())));
        return Answers.page(line, list, Pages.cursor(page));
    }

    /** Tells the two sides of a trade apart that an account made with itself; the taker's is listed first. */
    private static long key(SimFill fill) {
        return fill.sequence() * 2 + (fill.maker() ? 0 : 1);
    }

    private Outcome orders(Line line, List<SimOrder> orders, int limit, Params params) {
        Predicate<SimOrder> filter = OrderFilter.queried(params);
        List<SimOrder> shown = new ArrayList<>();
        for (SimOrder order : orders) {
            if (filter.test(order) && visibility.shows(order.id())) {
                shown.add(order);
            }
        }
        Page<SimOrder> page = Pages.descending(shown, SimOrder::sequence, limit, params.text("cursor"));
        ArrayNode list = Wire.array();
        page.items().forEach(order -> list.add(OrderJson.of(order)));
        return Answers.page(line, list, Pages.cursor(page));
    }

    private List<SimOrder> find(Call call, Line line, SimOrderRef ref, SimScope scope) {
        Optional<SimOrder> order = call.account().order(ref);
        return order
                .filter(o -> o.symbol().market() == line.market()
                        && scope.matches(sim.market().instrument(o.symbol())))
                .stream()
                .toList();
    }

    private static @Nullable SimOrderRef reference(Params params) {
        String id = params.text("orderId");
        String clientId = params.text("orderLinkId");
        return id == null && clientId == null ? null : new SimOrderRef(id, clientId, null);
    }
}
