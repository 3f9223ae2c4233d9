package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTrigger;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Answers the calls for strategy orders: take profit and stop loss of positions, and orders that wait for a price. */
final class StrategyHandler {
    private static final long FIRST_CLIENT_ID = 1_600_000_000_000_000_000L;

    private final SimExchange sim;
    private final Listings listings;
    private final Visibility visibility;
    private final StrategyJson json;
    private final AtomicLong clientIds = new AtomicLong(FIRST_CLIENT_ID);

    StrategyHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings().unified();
        visibility = backend.visibility();
        json = new StrategyJson(sim, listings);
    }

    List<Route> routes() {
        return List.of(
                Route.write("/api/v3/trade/place-strategy-order", Need.TRADING, this::place),
                Route.write("/api/v3/trade/modify-strategy-order", Need.TRADING, this::modify),
                Route.write("/api/v3/trade/cancel-strategy-order", Need.TRADING, this::cancel),
                Route.read("/api/v3/trade/unfilled-strategy-orders", this::pending),
                Route.read("/api/v3/trade/history-strategy-orders", this::history));
    }

    private static boolean isTrigger(Params params) {
        return params.word("type", "tpsl", "tpsl", "trigger").equals("trigger");
    }

    private Outcome place(Call call) {
        Params params = call.params();
        SimInstrument instrument = listings.required(Product.category(params), params);
        String named = OrderReader.clientId(params);
        String clientId = named == null ? Long.toString(clientIds.getAndIncrement()) : named;
        if (isTrigger(params)) {
            NewOrder order = waiting(params, instrument, clientId);
            refusing(instrument, () -> sim.place(call.account().id(), order));
        } else {
            exits(params, instrument, call.account(), clientId);
        }
        Strategy placed =
                Strategy.find(call.account(), SimOrderRef.clientId(clientId)).orElseThrow(Refusals::noStrategy);
        placed.orders().forEach(order -> call.placed(order.id()));
        return acknowledged(placed);
    }

    private static Outcome acknowledged(Strategy strategy) {
        return Answers.ok(Wire.object()
                .put("clientOid", Wire.or(strategy.first().clientId(), ""))
                .put("orderId", strategy.id()));
    }

    private void refusing(SimInstrument instrument, Supplier<?> action) {
        Refusals.refusing(instrument, listings.name(instrument), action);
    }

    private static NewOrder waiting(Params params, SimInstrument instrument, String clientId) {
        boolean futures = Product.of(instrument).isFutures();
        BigDecimal quantity = params.requireDecimal("qty");
        SimSide side = OrderReader.side(params);
        boolean limit =
                params.word("triggerOrderType", "market", "limit", "market").equals("limit");
        NewOrder order = limit
                ? NewOrder.limit(instrument.symbol(), side, quantity, params.requireDecimal("triggerOrderPrice"))
                : NewOrder.market(instrument.symbol(), side, quantity);
        SimTrigger trigger = SimTrigger.at(params.requireDecimal("triggerPrice"));
        SimPriceKind by = StrategyChange.triggerBy(params);
        return order.clientId(clientId)
                .reduceOnly(
                        futures && params.word("reduceOnly", "no", "yes", "no").equals("yes"))
                .positionSide(futures ? OrderReader.positionSide(params) : SimPositionSide.BOTH)
                .trigger(futures && by != null ? trigger.by(by) : trigger);
    }

    private void exits(Params params, SimInstrument instrument, SimAccount account, String clientId) {
        if (!Product.of(instrument).isFutures()) {
            throw notSupported();
        }
        boolean whole = params.word("tpslMode", "full", "full", "partial").equals("full");
        SimPosition position = position(params, instrument, account);
        SimExits exits = new ExitReader(params, instrument).exits(whole);
        if (exits == null) {
            throw params.rules().missing("takeProfit");
        }
        checkSides(exits, position);
        if (!whole) {
            BigDecimal quantity = params.requireDecimal("qty");
            refusing(
                    instrument,
                    () -> account.addExits(instrument.symbol(), position.positionSide(), exits, quantity, clientId));
            return;
        }
        if (exits.takeProfitLimit() != null || exits.stopLossLimit() != null) {
            throw notSupported();
        }
        if (position.stop().takeProfit() != null || position.stop().stopLoss() != null) {
            throw new Refusal("25594", "Only one TP/SL can be set for all positions of the current symbol");
        }
        refusing(
                instrument,
                () -> account.setTradingStop(
                        instrument.symbol(),
                        position.positionSide(),
                        StrategyChange.stop(exits, exits.takeProfit(), exits.stopLoss()),
                        clientId));
    }

    private static Refusal notSupported() {
        return new Refusal("25593", "The current trading type does not support TP/SL settings");
    }

    /** Returns the position that {@code posSide} names, in one-way mode too. */
    private static SimPosition position(Params params, SimInstrument instrument, SimAccount account) {
        String side = params.requireWord("posSide", "long", "short");
        boolean hedge = account.positionMode(instrument.symbol()) == SimPositionMode.HEDGE;
        SimPosition position =
                account.position(instrument.symbol(), hedge ? OrderReader.positionSide(params) : SimPositionSide.BOTH);
        if (position.isEmpty() || !Words.direction(position.side()).equals(side)) {
            throw new Refusal("25601", "Position does not exist; cannot set TP/SL");
        }
        return position;
    }

    private void checkSides(SimExits exits, SimPosition position) {
        ExitReader.checkSides(
                exits,
                position.side() == SimSide.SELL ? SimSide.SELL : SimSide.BUY,
                sim.market().ticker(position.symbol()).last());
    }

    /** Returns the strategy order that is named, which must be waiting. */
    private static Strategy named(Call call) {
        return Strategy.find(call.account(), OrderReader.reference(call.params()))
                .filter(Strategy::isPending)
                .orElseThrow(Refusals::noStrategy);
    }

    private Outcome modify(Call call) {
        Strategy strategy = named(call);
        new StrategyChange(sim, listings, call, strategy).carryOut();
        return acknowledged(strategy);
    }

    private Outcome cancel(Call call) {
        Strategy strategy = named(call);
        List<String> ids = strategy.orders().stream().map(SimOrder::id).toList();
        List<SimOrder> cancelled = sim.cancelAll(
                call.account().id(),
                SimScope.symbol(strategy.first().symbol()),
                order -> ids.contains(order.id()) && order.isUntriggered());
        if (cancelled.isEmpty()) {
            throw Refusals.noStrategy();
        }
        return Answers.ok();
    }

    private List<Strategy> listed(Call call) {
        Params params = call.params();
        boolean trigger = isTrigger(params);
        SimScope scope = Product.category(params).scope();
        return Strategy.all(call.account(), scope).stream()
                .filter(strategy -> strategy.isExit() != trigger
                        && visibility.shows(strategy.first().id()))
                .toList();
    }

    private Outcome pending(Call call) {
        ArrayNode data = Wire.array();
        for (Strategy strategy : listed(call)) {
            if (strategy.isPending()) {
                data.add(json.of(strategy));
            }
        }
        return Answers.ok(data);
    }

    private Outcome history(Call call) {
        Window window = Pages.window(call.params(), sim.now());
        List<Strategy> past = listed(call).stream()
                .filter(strategy ->
                        !strategy.isPending() && window.holds(strategy.first().createdAt()))
                .toList();
        return Pages.page(call.params(), past, Strategy::id, json::of);
    }
}
