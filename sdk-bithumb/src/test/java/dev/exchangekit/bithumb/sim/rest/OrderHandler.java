package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimCancelReason;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Handler;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the calls that place and cancel orders. */
final class OrderHandler {
    private static final int BATCH = 30;

    private final Backend backend;
    private final SimExchange sim;
    private final OrderJson json;
    private final OrderReader first;
    private final OrderReader second;

    OrderHandler(Backend backend, OrderJson json) {
        this.backend = backend;
        this.json = json;
        sim = backend.sim();
        first = new OrderReader(sim, backend.markets(), "ord_type");
        second = new OrderReader(sim, backend.markets(), "order_type");
    }

    List<Route> routes() {
        return List.of(
                Route.write(
                        "/v1/orders",
                        Need.TRADING,
                        call -> Answers.created(json.first(call.account(), place(call, first, call.params())))),
                Route.write(
                        "/v2/orders",
                        Need.TRADING,
                        call -> Answers.ok(OrderJson.acknowledged(place(call, second, call.params())))),
                Route.batch("/v2/orders/batch", this::placeSeveral),
                delete("/v1/order", call -> Answers.ok(json.first(call.account(), cancel(call, "uuid")))),
                delete("/v2/order", call -> Answers.ok(OrderJson.cancelled(cancel(call, "order_id")))),
                Route.batch("/v2/orders/cancel", this::cancelSeveral));
    }

    private static Route delete(String path, Handler handler) {
        return new Route("DELETE", path, Need.TRADING, false, handler);
    }

    private SimOrder place(Call call, OrderReader reader, Params params) {
        SimAccount account = call.account();
        String clientId = params.text("client_order_id");
        if (clientId != null && backend.quirks().answersRepeatedClientIds()) {
            Optional<SimOrder> earlier = account.order(SimOrderRef.clientId(clientId));
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        NewOrder order = reader.read(params);
        SimOrder placed = Refusals.placing(order.side(), () -> sim.place(account.id(), order));
        call.placed(placed.id());
        backend.pending().placed(placed);
        if (placed.cancelReason() == SimCancelReason.SELF_MATCH) {
            met(account, placed).ifPresent(other -> json.ended(placed, other));
        }
        return placed;
    }

    /** Returns the order of the same account that stood in an order's way: its best and oldest on the other side. */
    private static Optional<SimOrder> met(SimAccount account, SimOrder order) {
        Comparator<SimOrder> byPrice =
                Comparator.comparing(SimOrder::price, Comparator.nullsLast(Comparator.naturalOrder()));
        return account.openOrders(SimScope.symbol(order.symbol())).stream()
                .filter(other -> other.side() != order.side() && !other.isUntriggered())
                .min((order.side() == SimSide.BUY ? byPrice : byPrice.reversed())
                        .thenComparingLong(SimOrder::sequence));
    }

    private Outcome placeSeveral(Call call) {
        ArrayNode results = Wire.array();
        for (Params item : items(call.params())) {
            try {
                results.add(OrderJson.acknowledged(place(call, second, item)));
            } catch (Refusal refusal) {
                results.add(failure(item, refusal));
            }
        }
        ObjectNode answer = Wire.object();
        answer.set("batch_orders_response", results);
        return Answers.ok(answer);
    }

    private static List<Params> items(Params params) {
        List<Params> items = params.items("batch_orders");
        if (items.isEmpty() || items.size() > BATCH) {
            throw Refusals.parameter("batch_orders");
        }
        return items;
    }

    private static ObjectNode failure(Params item, Refusal refusal) {
        ObjectNode failure = Wire.object();
        for (String name : List.of("client_order_id", "time_in_force")) {
            String value = item.text(name);
            if (value != null) {
                failure.put(name, value);
            }
        }
        failure.setAll(Answers.error(refusal));
        return failure;
    }

    /** The order's own id wins where both are given. */
    private SimOrder cancel(Call call, String idName) {
        Params params = call.params();
        String id = params.text(idName);
        String clientId = params.text("client_order_id");
        if (id == null && clientId == null) {
            throw Refusals.parameter(idName);
        }
        return cancel(call.account(), id, clientId);
    }

    private SimOrder cancel(SimAccount account, @Nullable String id, @Nullable String clientId) {
        SimOrder order = account.order(new SimOrderRef(id, clientId, null)).orElseThrow(Refusals::noOrder);
        if (!backend.visibility().shows(order.id())) {
            throw Refusals.notReady();
        }
        if (order.status().isFinal()) {
            throw Refusals.noOrder();
        }
        backend.pending().cancel(order);
        return account.order(order.ref()).orElse(order);
    }

    private Outcome cancelSeveral(Call call) {
        Params params = call.params();
        boolean own = !params.hasItems("order_ids");
        List<String> ids = params.texts(own ? "client_order_ids" : "order_ids");
        if (ids.isEmpty() || ids.size() > BATCH) {
            throw Refusals.parameter("order_ids");
        }
        ObjectNode answer = Wire.object();
        ArrayNode success = answer.putArray("success");
        ArrayNode fail = answer.putArray("fail");
        for (String id : ids) {
            try {
                success.add(OrderJson.cancelled(cancel(call.account(), own ? null : id, own ? id : null)));
            } catch (Refusal refusal) {
                ObjectNode failure = fail.addObject().put(own ? "client_order_id" : "order_id", id);
                failure.set("error", Answers.error(refusal));
            }
        }
        return Answers.ok(answer);
    }
}
