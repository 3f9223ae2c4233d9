package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers the calls of {@code /api/v2/spot/trade} that place, replace and cancel orders. */
final class SpotTradeHandler {

    private final Backend backend;
    private final Listings listings;

    SpotTradeHandler(Backend backend) {
        this.backend = backend;
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                write("place-order", this::place),
                write("batch-orders", this::placeSeveral),
                write("cancel-order", this::cancel),
                write("batch-cancel-order", this::cancelSeveral),
                write("cancel-symbol-order", this::cancelSymbol),
                write("cancel-replace-order", (desk, params) -> Answers.ok(replace(desk, params))),
                write("batch-cancel-replace-order", this::replaceSeveral));
    }

    private Route write(String name, BiFunction<Desk, Params, Outcome> action) {
        return Route.write("/api/v2/spot/trade/" + name, Need.TRADING, call -> action.apply(desk(call), call.params()));
    }

    private Desk desk(Call call) {
        return new Desk(backend, call, Product.SPOT);
    }

    private SimSymbol symbol(Params params) {
        return listings.required(Product.SPOT, params).symbol();
    }

    private Outcome place(Desk desk, Params params) {
        OrderWords.requireFresh(params, backend.sim().now());
        SimSymbol symbol = symbol(params);
        NewOrder order = SpotOrderReader.isTpsl(params)
                ? SpotOrderReader.tpsl(symbol, params)
                : SpotOrderReader.order(symbol, params);
        return Answers.ok(Ids.json(desk.place(order)));
    }

    private Outcome placeSeveral(Desk desk, Params params) {
        boolean several = isMultiple(params);
        return Batch.of(
                params, "orderList", item -> desk.place(SpotOrderReader.order(symbol(several ? item : params), item)));
    }

    private static boolean isMultiple(Params params) {
        return params.word("batchMode", "single", "single", "multiple").equals("multiple");
    }

    private Outcome cancel(Desk desk, Params params) {
        boolean tpsl = SpotOrderReader.isTpsl(params);
        SimOrderRef ref = Ids.reference(params, tpsl && !params.has("symbol") ? null : symbol(params));
        Predicate<SimOrder> kind = tpsl ? order -> Kind.of(order) == Kind.TPSL : Kind::isTrading;
        return Answers.ok(Ids.json(desk.cancel(ref, kind, noOrder())));
    }

    /** Of a list that gives some orders by the exchange's id, those given by the client's only fail. */
    private Outcome cancelSeveral(Desk desk, Params params) {
        boolean several = isMultiple(params);
        boolean byId = Batch.items(params, "orderList").stream().anyMatch(item -> item.has("orderId"));
        return Batch.of(params, "orderList", item -> {
            SimOrderRef ref = Ids.reference(item, symbol(several ? item : params));
            if (byId && ref.id() == null) {
                throw noOrder();
            }
            return desk.cancel(ref, Kind::isTrading, noOrder());
        });
    }

    private Outcome cancelSymbol(Desk desk, Params params) {
        SimSymbol symbol = symbol(params);
        desk.cancelAll(SimScope.symbol(symbol), Kind::isTrading);
        return Answers.ok(Wire.object().put("symbol", symbol.name()));
    }

    private Outcome replaceSeveral(Desk desk, Params params) {
        ArrayNode data = Wire.array();
        Batch.items(params, "orderList").forEach(item -> data.add(replace(desk, item)));
        return Answers.ok(data);
    }

    /** The old order may be gone although the new one was refused. */
    private ObjectNode replace(Desk desk, Params params) {
        SimOrderRef ref = Ids.reference(params, symbol(params));
        try {
            SimOrder old = desk.find(ref).filter(Kind::isTrading).orElseThrow(SpotTradeHandler::noOrder);
            NewOrder wanted = SpotOrderReader.replacement(old, params);
            desk.cancel(old.ref(), Kind::isTrading, noOrder());
            SimOrder order = desk.place(wanted);
            return result(order.id(), order.clientId(), "success").putNull("msg");
        } catch (Refusal refusal) {
            return result(Wire.or(ref.id(), ""), ref.clientId(), "failure").put("msg", refusal.text());
        }
    }

    private static ObjectNode result(String orderId, @Nullable String clientId, String success) {
        return Wire.object().put("orderId", orderId).put("clientOid", clientId).put("success", success);
    }

    private static Refusal noOrder() {
        return Refusals.noOrder(Product.SPOT);
    }
}
