package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Answers the calls that place, change and cancel orders. */
final class OrderHandler {
    private static final int CANCEL_ALL_MOST = 500;

    private final SimExchange sim;
    private final Listings listings;

    OrderHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(
                Route.write("/v5/order/create", Need.TRADING, call -> single(call, this::place)),
                Route.write("/v5/order/amend", Need.TRADING, call -> single(call, this::amend)),
                Route.write("/v5/order/cancel", Need.TRADING, call -> single(call, this::cancel)),
                Route.write("/v5/order/cancel-all", Need.TRADING, this::cancelAll),
                Route.batch("/v5/order/create-batch", call -> batch(call, this::place, true)),
                Route.batch("/v5/order/amend-batch", call -> batch(call, this::amend, false)),
                Route.batch("/v5/order/cancel-batch", call -> batch(call, this::cancel, false)));
    }

    /** One order's part of a call. */
    @FunctionalInterface
    private interface Action {
        SimOrder apply(Call call, Line line, Params params);
    }

    private SimOrder place(Call call, Line line, Params params) {
        return refusing(line, () -> {
            SimOrder order =
                    sim.place(call.account().id(), OrderReader.order(line, params, call.account(), sim.market()));
            call.placed(order.id());
            return order;
        });
    }

    private SimOrder amend(Call call, Line line, Params params) {
        return refusing(line, () -> sim.amend(call.account().id(), OrderReader.change(line, params, sim.market())));
    }

    private SimOrder cancel(Call call, Line line, Params params) {
        return refusing(line, () -> {
            SimOrderRef ref = OrderReader.reference(line, params);
            boolean otherKind = line == Line.SPOT
                    && call.account()
                            .order(ref)
                            .filter(order -> !order.status().isFinal() && !OrderFilter.names(params, order))
                            .isPresent();
            if (otherKind) {
                throw new Refusal(170213, "Order does not exist.");
            }
            return sim.cancel(call.account().id(), ref);
        });
    }

    private static SimOrder refusing(Line line, Supplier<SimOrder> action) {
        try {
            return action.get();
        } catch (SimRejection rejection) {
            throw Refusals.of(line, rejection);
        }
    }

    private Outcome single(Call call, Action action) {
        Line line = Line.of(call.params());
        SimOrder order = action.apply(call, line, call.params());
        ObjectNode result = Wire.object();
        result.put("orderId", order.id());
        result.put("orderLinkId", Wire.or(order.clientId(), ""));
        return Answers.ok(result);
    }

    /** Items beyond what the rate limit granted fail, the others are carried out one by one. */
    private Outcome batch(Call call, Action action, boolean placing) {
        Line line = Line.of(call.params());
        List<Params> items = call.params().items("request");
        int most = line == Line.SPOT ? 10 : 20;
        if (items.isEmpty() || items.size() > most) {
            throw Refusals.parameter("params error: request must hold 1 to " + most + " orders");
        }
        ObjectNode result = Wire.object();
        ArrayNode list = result.putArray("list");
        ObjectNode extra = Wire.object();
        ArrayNode codes = extra.putArray("list");
        for (int i = 0; i < items.size(); i++) {
            Params item = items.get(i);
            ObjectNode json = list.addObject();
            json.put("category", line.wire());
            json.put("symbol", Wire.or(item.text("symbol"), ""));
            try {
                if (i >= call.grantedItems()) {
                    throw new Refusal(10006, "Too many visits!");
                }
                SimOrder order = action.apply(call, line, item);
                json.put("orderId", order.id());
                json.put("orderLinkId", Wire.or(order.clientId(), ""));
                if (placing) {
                    json.put("createAt", Wire.millis(order.createdAt()));
                }
                codes.addObject().put("code", 0).put("msg", "OK");
            } catch (Refusal refusal) {
                json.put("orderId", "");
                json.put("orderLinkId", Wire.or(item.text("orderLinkId"), ""));
                if (placing) {
                    json.put("createAt", "");
                }
                codes.addObject().put("code", Answers.code(refusal)).put("msg", refusal.text());
            }
        }
        return Answers.of("OK", result, extra);
    }

    private Outcome cancelAll(Call call) {
        Line line = Line.of(call.params());
        Params params = call.params();
        boolean futures = line == Line.LINEAR || line == Line.INVERSE;
        if (futures && !params.has("symbol") && !params.has("baseCoin") && !params.has("settleCoin")) {
            throw Refusals.parameter("params error: symbol, baseCoin or settleCoin is required");
        }
        List<SimOrder> cancelled = cancelOpen(call, line, params);
        ObjectNode result = Wire.object();
        ArrayNode list = result.putArray("list");
        for (SimOrder order : cancelled) {
            list.addObject().put("orderId", order.id()).put("orderLinkId", Wire.or(order.clientId(), ""));
        }
        result.put("success", "1");
        return Answers.ok(result);
    }

    private List<SimOrder> cancelOpen(Call call, Line line, Params params) {
        SimScope scope = listings.scope(line, params);
        Predicate<SimOrder> filter = OrderFilter.cancelled(line, params);
        if (line != Line.SPOT) {
            Set<String> selected = call.account().openOrders(scope).stream()
                    .filter(filter)
                    .limit(CANCEL_ALL_MOST)
                    .map(SimOrder::id)
                    .collect(Collectors.toSet());
            filter = order -> selected.contains(order.id());
        }
        return sim.cancelAll(call.account().id(), scope, filter);
    }
}
