package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers the calls of {@code /api/v2/mix/order} that place, change and cancel orders. */
final class FuturesTradeHandler {

    private final Backend backend;
    private final Listings listings;

    FuturesTradeHandler(Backend backend) {
        this.backend = backend;
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                write("place-order", this::place),
                write("batch-place-order", this::placeSeveral),
                write("modify-order", this::modify),
                write("cancel-order", this::cancel),
                write("batch-cancel-orders", this::cancelSeveral),
                write("cancel-all-orders", this::cancelAll));
    }

    private Route write(String name, BiFunction<Desk, Params, Outcome> action) {
        return Route.write("/api/v2/mix/order/" + name, Need.TRADING, call -> action.apply(desk(call), call.params()));
    }

    private Desk desk(Call call) {
        return new Desk(backend, call, Product.productType(call.params()));
    }

    private Outcome place(Desk desk, Params params) {
        SimInstrument instrument = listings.required(desk.product(), params);
        NewOrder asked = FuturesOrderReader.order(desk.account(), instrument, params, params);
        Room.Fitted fitted = fit(desk, asked);
        ObjectNode answer = Ids.json(desk.place(fitted.order()));
        if (fitted.madeRoom()) {
            answer.remove("orderId");
        }
        return Answers.ok(answer);
    }

    private static Room.Fitted fit(Desk desk, NewOrder asked) {
        desk.requireUnused(asked.clientId());
        return new Room(desk).fit(asked);
    }

    private Outcome placeSeveral(Desk desk, Params params) {
        SimInstrument instrument = listings.required(desk.product(), params);
        return Batch.of(params, "orderList", item -> {
            NewOrder asked = FuturesOrderReader.order(desk.account(), instrument, params, item);
            return desk.place(fit(desk, asked).order());
        });
    }

    /** A new price and size make a new order, whose id is not told; new exits leave the order where it is. */
    private Outcome modify(Desk desk, Params params) {
        SimInstrument instrument = listings.required(desk.product(), params);
        SimOrderRef ref = Ids.reference(params, instrument.symbol());
        params.require("newClientOid");
        String newClientId = OrderWords.clientId(params, "newClientOid");
        BigDecimal price = params.decimal("newPrice");
        BigDecimal size = params.decimal("newSize");
        if ((price == null) != (size == null)) {
            throw params.rules().missing(price == null ? "newPrice" : "newSize");
        }
        SimOrder order = desk.find(ref).filter(Kind::isTrading).orElseThrow(FuturesTradeHandler::noOrder);
        if (order.status() != SimOrderStatus.NEW) {
            throw new Refusal("45031", "The order is finalized");
        }
        if (price == null || size == null) {
            return Answers.ok(Ids.json(desk.amend(exits(order, params))));
        }
        NewOrder changed = NewOrder.limit(order.symbol(), order.side(), size, price)
                .timeInForce(order.timeInForce())
                .reduceOnly(order.reduceOnly())
                .positionSide(order.positionSide())
                .exits(order.exits())
                .clientId(newClientId);
        for (Map.Entry<String, String> tag : order.tags().entrySet()) {
            changed = changed.tag(tag.getKey(), tag.getValue());
        }
        desk.requireUnused(newClientId);
        desk.cancel(order.ref(), Kind::isTrading, noOrder());
        desk.place(changed);
        return Answers.ok(Wire.object().put("clientOid", newClientId).putNull("orderId"));
    }

    /** One of the two that is not named is taken away. */
    private static AmendOrder exits(SimOrder order, Params params) {
        BigDecimal profit = params.decimal("newPresetStopSurplusPrice");
        BigDecimal loss = params.decimal("newPresetStopLossPrice");
        if (profit == null && loss == null) {
            throw new Refusal("40812", "The condition newPrice and newSize, or presets, is not met");
        }
        return new AmendOrder(order.ref(), null, null).exits(SimExits.partial(orZero(profit), orZero(loss)));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private Outcome cancel(Desk desk, Params params) {
        SimInstrument instrument = listings.required(desk.product(), params);
        SimOrderRef ref = Ids.reference(params, instrument.symbol());
        return Answers.ok(Ids.json(desk.cancel(ref, Kind::isTrading, noOrder())));
    }

    private Outcome cancelSeveral(Desk desk, Params params) {
        if (!params.hasItems("orderIdList")) {
            return cancelAll(desk, params);
        }
        SimInstrument instrument = listings.required(desk.product(), params);
        return Batch.of(
                params,
                "orderIdList",
                item -> desk.cancel(Ids.reference(item, instrument.symbol()), Kind::isTrading, noOrder()));
    }

    private Outcome cancelAll(Desk desk, Params params) {
        OrderWords.requireFresh(params, backend.sim().now());
        SimScope scope = listings.scope(desk.product(), params);
        String coin = params.text("marginCoin");
        return Batch.succeeded(desk.cancelAll(
                scope,
                order -> Kind.isTrading(order)
                        && (coin == null
                                || coin.equalsIgnoreCase(backend.sim()
                                        .market()
                                        .instrument(order.symbol())
                                        .settle()))));
    }

    private static Refusal noOrder() {
        return new Refusal("43001", "The order does not exist");
    }
}
