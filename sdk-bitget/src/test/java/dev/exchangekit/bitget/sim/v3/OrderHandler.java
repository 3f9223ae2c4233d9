package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers the calls that place, change and cancel orders. */
final class OrderHandler {
    private static final int LARGEST_BATCH = 20;

    private final SimExchange sim;
    private final Listings listings;
    private final OrderReader reader;

    OrderHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings().unified();
        reader = new OrderReader(sim, listings);
    }

    List<Route> routes() {
        return List.of(
                single("place-order", this::place),
                single("modify-order", this::modify),
                single("cancel-order", this::cancel),
                batch("place-batch", this::place),
                batch("batch-modify-order", this::modify),
                batch("cancel-batch", this::cancel),
                Route.write("/api/v3/trade/cancel-symbol-order", Need.TRADING, this::cancelAll),
                Route.write("/api/v3/trade/close-positions", Need.TRADING, this::closePositions));
    }

    /** One order's part of a call. */
    @FunctionalInterface
    private interface Action {
        ObjectNode apply(Call call, Params params);
    }

    private static Route single(String name, Action action) {
        return Route.write(
                "/api/v3/trade/" + name, Need.TRADING, call -> Answers.ok(action.apply(call, call.params())));
    }

    /** Items are carried out one by one, and each one that is refused says so itself. */
    private static Route batch(String name, Action action) {
        return Route.write("/api/v3/trade/" + name, Need.TRADING, call -> {
            List<Params> items = call.params().items();
            long categories = items.stream()
                    .map(item -> item.text("category"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (items.isEmpty() || items.size() > LARGEST_BATCH || categories > 1) {
                throw call.params().rules().invalid(categories > 1 ? "category" : "orderList");
            }
            ArrayNode data = Wire.array();
            for (Params item : items) {
                data.add(orRefusal(item, () -> action.apply(call, item)));
            }
            return Answers.ok(data);
        });
    }

    private static ObjectNode orRefusal(Params item, Supplier<ObjectNode> action) {
        try {
            return action.get();
        } catch (Refusal refusal) {
            return refused(item.text("orderId"), Wire.or(item.text("clientOid"), ""), refusal);
        }
    }

    private static ObjectNode refused(@Nullable String id, String clientId, Refusal refusal) {
        return acknowledged(Wire.or(id, ""), clientId)
                .put("code", refusal.code())
                .put("msg", refusal.text());
    }

    private static ObjectNode acknowledged(@Nullable String id, String clientId) {
        return Wire.object().put("clientOid", clientId).put("orderId", id);
    }

    private static ObjectNode acknowledged(SimOrder order) {
        return acknowledged(order.id(), Wire.or(order.clientId(), ""));
    }

    private ObjectNode place(Call call, Params params) {
        SimInstrument instrument = listings.required(Product.category(params), params);
        SimAccount account = call.account();
        NewOrder order = reader.order(params, instrument, account);
        BigDecimal excess = excess(account, order);
        SimOrder placed = refusing(instrument, () -> sim.place(account.id(), order));
        call.placed(placed.id());
        if (excess.signum() <= 0) {
            return acknowledged(placed);
        }
        makeRoom(account, placed, excess);
        return acknowledged(null, Wire.or(placed.clientId(), ""));
    }

    /** Returns how much more than the position a new order would close with the reduce-only orders of one-way mode. */
    private static BigDecimal excess(SimAccount account, NewOrder order) {
        BigDecimal quantity = order.quantity();
        if (!order.reduceOnly() || order.positionSide() != SimPositionSide.BOTH || quantity == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal held = account.position(order.symbol(), SimPositionSide.BOTH).quantity();
        BigDecimal older = reducing(account, SimScope.symbol(order.symbol()), order.side()).stream()
                .map(SimOrder::remaining)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return older.signum() == 0
                ? BigDecimal.ZERO
                : older.add(quantity.min(held)).subtract(held);
    }

    /** Returns the open reduce-only orders of a side, oldest first. */
    private static List<SimOrder> reducing(SimAccount account, SimScope scope, SimSide side) {
        List<SimOrder> orders = new ArrayList<>(account.openOrders(scope).stream()
                .filter(order -> order.reduceOnly() && order.side() == side && !Words.waits(order))
                .toList());
        Collections.reverse(orders);
        return orders;
    }

    /** Cancels older reduce-only orders, the oldest first, until all together close no more than there is. */
    private void makeRoom(SimAccount account, SimOrder placed, BigDecimal excess) {
        BigDecimal left = excess;
        for (SimOrder older : reducing(account, SimScope.symbol(placed.symbol()), placed.side())) {
            if (left.signum() > 0 && !older.id().equals(placed.id())) {
                cancelIfOpen(account, older);
                left = left.subtract(older.remaining());
            }
        }
    }

    private ObjectNode modify(Call call, Params params) {
        boolean cancels = params.word("autoCancel", "no", "yes", "no").equals("yes");
        SimOrder order = reader.named(params, call.account());
        SimInstrument instrument = sim.market().instrument(order.symbol());
        try {
            return acknowledged(
                    refusing(instrument, () -> sim.amend(call.account().id(), reader.change(params, order))));
        } catch (Refusal refusal) {
            if (cancels) {
                cancelIfOpen(call.account(), order);
            }
            throw refusal;
        }
    }

    private void cancelIfOpen(SimAccount account, SimOrder order) {
        sim.cancelAll(
                account.id(), SimScope.symbol(order.symbol()), open -> open.id().equals(order.id()));
    }

    private ObjectNode cancel(Call call, Params params) {
        SimOrder order = reader.named(params, call.account());
        try {
            return acknowledged(sim.cancel(call.account().id(), order.ref()));
        } catch (SimRejection over) {
            throw Refusals.noOrder();
        }
    }

    private Outcome cancelAll(Call call) {
        Params params = call.params();
        SimScope scope = listings.scope(Product.category(params), params);
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray("list");
        for (SimOrder order : sim.cancelAll(call.account().id(), scope, open -> !Words.waits(open))) {
            list.add(acknowledged(order).put("code", "").put("msg", ""));
        }
        return Answers.ok(data);
    }

    private Outcome closePositions(Call call) {
        Params params = call.params();
        SimScope scope = listings.scope(Product.futuresCategory(params), params);
        String side = params.word("posSide", "", "long", "short");
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray("list");
        for (SimPosition position : call.account().positions(scope)) {
            if (!position.isEmpty() && (side.isEmpty() || side.equals(Words.direction(position.side())))) {
                list.add(close(call, position));
            }
        }
        if (list.isEmpty()) {
            throw Refusals.noPosition();
        }
        return Answers.ok(data);
    }

    private ObjectNode close(Call call, SimPosition position) {
        SimSide closing = position.side() == SimSide.BUY ? SimSide.SELL : SimSide.BUY;
        NewOrder order = NewOrder.market(position.symbol(), closing, position.quantity())
                .reduceOnly(true)
                .positionSide(position.positionSide());
        try {
            SimOrder placed = refusing(
                    sim.market().instrument(position.symbol()),
                    () -> sim.place(call.account().id(), order));
            call.placed(placed.id());
            return acknowledged(placed).put("code", "").put("msg", "");
        } catch (Refusal refusal) {
            return refused(null, "", refusal);
        }
    }

    private SimOrder refusing(SimInstrument instrument, Supplier<SimOrder> action) {
        return Refusals.refusing(instrument, listings.name(instrument), action);
    }
}
