package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.rest.Lists.CursorPage;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers the calls that look orders up. */
final class OrderQueries {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_IDS = 100;

    private final Backend backend;
    private final OrderJson json;

    OrderQueries(Backend backend, OrderJson json) {
        this.backend = backend;
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v1/order", this::one),
                Route.read("/v1/orders", this::list),
                Route.write("/v2/orders/search", Need.READING, this::search),
                Route.read("/v2/orders/pending", this::open),
                Route.read("/v2/orders/history", this::closed));
    }

    /** The order's own id wins where both are given. */
    private Outcome one(Call call) {
        Params params = call.params();
        String id = params.text("uuid");
        String clientId = params.text("client_order_id");
        if (id == null && clientId == null) {
            throw Refusals.parameter("uuid");
        }
        backend.pending().lookup(call.account().id());
        SimOrder order = call.account()
                .order(new SimOrderRef(id, clientId, null))
                .filter(found -> backend.visibility().shows(found.id()))
                .orElseThrow(Refusals::noOrder);
        return Answers.ok(json.detailed(call.account(), order));
    }

    /** Returns the account's orders that look-ups show, newest first. */
    private List<SimOrder> orders(Call call, SimScope scope, Predicate<SimOrder> filter) {
        SimAccount account = call.account();
        backend.pending().lookup(account.id());
        List<SimOrder> orders = new ArrayList<>(account.openOrders(scope));
        orders.addAll(account.closedOrders(scope));
        return orders.stream()
                .filter(filter)
                .filter(order -> backend.visibility().shows(order.id()))
                .sorted(Comparator.comparingLong(SimOrder::sequence).reversed())
                .toList();
    }

    private SimScope scope(Call call) {
        return backend.markets().scope(call.params());
    }

    /** Without a state, orders that are named are shown in any, and others where they rest. */
    private Outcome list(Call call) {
        Params params = call.params();
        List<String> ids = ids(params, "uuids");
        List<String> clientIds = ids.isEmpty() ? ids(params, "client_order_ids") : List.of();
        List<String> states = states(params, "wait", "watch", "done", "cancel");
        if (states.size() > 1 && states.contains("watch")) {
            throw Refusals.parameter("states");
        }
        boolean named = !ids.isEmpty() || !clientIds.isEmpty();
        List<String> wanted = states.isEmpty() && !named ? List.of("wait") : states;
        List<SimOrder> orders = orders(
                call,
                scope(call),
                order -> (wanted.isEmpty() || wanted.contains(OrderJson.state(order)))
                        && (!named || isNamed(order, ids, clientIds)));
        ArrayNode rows = Wire.array();
        Lists.numbered(params, orders).forEach(order -> rows.add(json.first(call.account(), order)));
        return Answers.ok(rows);
    }

    private static boolean isNamed(SimOrder order, List<String> ids, List<String> clientIds) {
        String clientId = order.clientId();
        return ids.contains(order.id()) || (clientId != null && clientIds.contains(clientId));
    }

    private static List<String> ids(Params params, String name) {
        List<String> ids = params.texts(name);
        if (ids.size() > MOST_IDS) {
            throw Refusals.parameter(name);
        }
        return ids;
    }

    private static List<String> states(Params params, String... allowed) {
        String state = params.text("state");
        List<String> states = params.texts("states");
        if (state != null && !states.isEmpty()) {
            throw Refusals.parameter("states");
        }
        List<String> wanted = state == null ? states : List.of(state);
        if (!List.of(allowed).containsAll(wanted)) {
            throw Refusals.parameter("state");
        }
        return wanted;
    }

    private Outcome search(Call call) {
        Params params = call.params();
        List<String> ids = ids(params, "order_ids");
        List<String> clientIds = ids.isEmpty() ? ids(params, "client_order_ids") : List.of();
        if (ids.isEmpty() && clientIds.isEmpty()) {
            throw Refusals.parameter("order_ids");
        }
        List<SimOrder> orders = orders(call, scope(call), order -> isNamed(order, ids, clientIds));
        ArrayNode rows = Wire.array();
        Lists.ordered(params, orders).forEach(order -> rows.add(json.second(call.account(), order)));
        return Answers.ok(rows);
    }

    private Outcome open(Call call) {
        String state = call.params().word("state", "wait", "wait", "watch");
        return page(
                call, orders(call, scope(call), order -> OrderJson.state(order).equals(state)), 100);
    }

    private Outcome closed(Call call) {
        List<String> states = states(call.params(), "done", "cancel");
        Window window = Window.of(
                time(call.params(), "start_time"),
                time(call.params(), "end_time"),
                backend.sim().now(),
                WEEK);
        if (window.length().isNegative() || window.length().compareTo(WEEK) > 0) {
            throw Refusals.parameter("end_time");
        }
        List<SimOrder> orders = orders(
                call,
                scope(call),
                order -> order.status().isFinal()
                        && !order.isUntriggered()
                        && window.holds(order.createdAt())
                        && (states.isEmpty() || states.contains(OrderJson.state(order))));
        return page(call, orders, 1000);
    }

    /** Times are milliseconds, or texts with an offset. */
    private static @Nullable Instant time(Params params, String name) {
        String text = params.text(name);
        if (text == null || text.matches("\\d+")) {
            return params.time(name);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw params.rules().invalid(name);
        }
    }

    private Outcome page(Call call, List<SimOrder> orders, int most) {
        CursorPage<SimOrder> page = Lists.after(call.params(), orders, SimOrder::sequence, most);
        ArrayNode rows = Wire.array();
        page.items().forEach(order -> rows.add(json.second(call.account(), order)));
        return Answers.ok(page(Wire.object(), "data", rows, page.next()));
    }

    /** Puts a page into an answer. */
    static ObjectNode page(ObjectNode answer, String name, JsonNode rows, @Nullable String next) {
        answer.set(name, rows);
        return answer.put("has_next", next != null).put("next_key", next);
    }
}
