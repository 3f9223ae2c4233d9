package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionMode;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimRejection.Reason;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTradingStop;
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
import org.jspecify.annotations.Nullable;

/** Answers the calls that set and change what takes the profit or stops the loss of a position. */
final class TpslHandler {
    private final Backend backend;

    TpslHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(
                Route.write("/api/v2/mix/order/place-tpsl-order", Need.TRADING, this::place),
                Route.write("/api/v2/mix/order/place-pos-tpsl", Need.TRADING, this::placeBoth),
                Route.write("/api/v2/mix/order/modify-tpsl-order", Need.TRADING, this::modify));
    }

    /** A position on the way to an exit. */
    private record Held(Desk desk, SimInstrument instrument, SimPosition position) {}

    private Held held(Call call) {
        Params params = call.params();
        Desk desk = new Desk(backend, call, Product.productType(params));
        SimInstrument instrument = backend.listings().required(desk.product(), params);
        FuturesOrderReader.requireMarginCoin(params, instrument);
        boolean hedge = desk.account().positionMode(instrument.symbol()) == SimPositionMode.HEDGE;
        boolean isLong = hedge
                ? params.requireWord("holdSide", "long", "short").equals("long")
                : params.requireWord("holdSide", "buy", "sell").equals("buy");
        SimPositionSide side = !hedge ? SimPositionSide.BOTH : isLong ? SimPositionSide.LONG : SimPositionSide.SHORT;
        SimPosition position = desk.account().position(instrument.symbol(), side);
        if (position.isEmpty() || (position.side() == SimSide.BUY) != isLong) {
            throw new Refusal(
                    "40837",
                    "There is no position in this position, so stop-profit and stop-loss orders cannot be made");
        }
        return new Held(desk, instrument, position);
    }

    private Outcome place(Call call) {
        Params params = call.params();
        Held held = held(call);
        String type =
                params.requireWord("planType", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss");
        BigDecimal price = params.requireDecimal("triggerPrice");
        String clientId = OrderWords.clientId(params, "clientOid");
        held.desk().requireUnused(clientId);
        SimOrder order = type.equals("moving_plan")
                ? trail(held, price, params)
                : exit(
                        held,
                        type.endsWith("profit") || type.startsWith("profit"),
                        price,
                        type.startsWith("pos_") ? null : params.requireDecimal("size"),
                        OrderWords.positive(params, "executePrice"),
                        OrderWords.triggerType(params, "triggerType"));
        return Answers.ok(Ids.json(name(held.desk(), order, clientId)));
    }

    /** Keeps the account's own id with an order that the engine made. */
    private static SimOrder name(Desk desk, SimOrder order, @Nullable String clientId) {
        return clientId == null
                ? order
                : desk.amend(new AmendOrder(order.ref(), null, null, Map.of(Ids.CLIENT_ID, clientId)));
    }

    /** Sets an exit of the whole position, or adds one for a part. */
    private static SimOrder exit(
            Held held,
            boolean profit,
            BigDecimal price,
            @Nullable BigDecimal size,
            @Nullable BigDecimal limit,
            SimPriceKind by) {
        if (size == null) {
            if (limit != null) {
                throw Refusals.parameter("executePrice of the whole position");
            }
            return set(
                    held,
                    profit
                            ? new SimTradingStop(price, null, null, null, by, null)
                            : new SimTradingStop(null, price, null, null, null, by),
                    profit ? SimOrderOrigin.TAKE_PROFIT : SimOrderOrigin.STOP_LOSS);
        }
        SimExits exits = (profit ? SimExits.partial(price, null) : SimExits.partial(null, price))
                .by(by, by)
                .limits(profit ? limit : null, profit ? null : limit);
        SimPosition position = held.position();
        Refusals.refusing(
                held.desk().product(),
                () -> held.desk().account().addExits(position.symbol(), position.positionSide(), exits, size));
        return newest(held, profit ? SimOrderOrigin.PARTIAL_TAKE_PROFIT : SimOrderOrigin.PARTIAL_STOP_LOSS);
    }

    private static SimOrder trail(Held held, BigDecimal activation, Params params) {
        params.requireDecimal("size");
        BigDecimal rate = params.requireDecimal("rangeRate");
        BigDecimal distance = FuturesPlanHandler.distance(
                held.instrument(), activation, rate, params.rules().invalid("rangeRate"));
        SimOrder order = set(held, new SimTradingStop(null, null, distance, activation), SimOrderOrigin.TRAILING_STOP);
        Map<String, String> callback = Map.of(FuturesPlanHandler.CALLBACK, Wire.text(rate));
        return order.tags().entrySet().containsAll(callback.entrySet())
                ? order
                : held.desk().amend(new AmendOrder(order.ref(), null, null, callback));
    }

    /** To set what is set already is no fault. */
    private static SimOrder set(Held held, SimTradingStop change, SimOrderOrigin origin) {
        SimPosition position = held.position();
        Refusals.refusing(held.desk().product(), () -> {
            try {
                return held.desk().account().setTradingStop(position.symbol(), position.positionSide(), change);
            } catch (SimRejection rejection) {
                if (rejection.reason() != Reason.TRADING_STOP_NOT_MODIFIED) {
                    throw rejection;
                }
                return position;
            }
        });
        return newest(held, origin);
    }

    private static SimOrder newest(Held held, SimOrderOrigin origin) {
        SimPosition position = held.position();
        return held.desk().account().openOrders(SimScope.symbol(position.symbol())).stream()
                .filter(order -> order.origin() == origin && order.positionSide() == position.positionSide())
                .findFirst()
                .orElseThrow(() -> Refusals.noOrder(held.desk().product()));
    }

    /** Sets both at once; one without a size is for the whole position. */
    private Outcome placeBoth(Call call) {
        Params params = call.params();
        Held held = held(call);
        ArrayNode data = Wire.array();
        if (!params.has("stopSurplusTriggerPrice") && !params.has("stopLossTriggerPrice")) {
            throw params.rules().missing("stopSurplusTriggerPrice");
        }
        for (String prefix : List.of("stopSurplus", "stopLoss")) {
            BigDecimal price = params.decimal(prefix + "TriggerPrice");
            if (price == null) {
                continue;
            }
            String clientId = OrderWords.clientId(params, prefix + "ClientOid");
            held.desk().requireUnused(clientId);
            SimOrder order = exit(
                    held,
                    prefix.equals("stopSurplus"),
                    price,
                    params.decimal(prefix + "Size"),
                    OrderWords.positive(params, prefix + "ExecutePrice"),
                    OrderWords.triggerType(params, prefix + "TriggerType"));
            name(held.desk(), order, clientId);
            data.addObject()
                    .put("orderId", order.id())
                    .put("stopSurplusClientOid", "")
                    .put("stopLossClientOid", "")
                    .put(prefix + "ClientOid", Wire.or(clientId, ""));
        }
        return Answers.ok(data);
    }

    private Outcome modify(Call call) {
        Params params = call.params();
        Desk desk = new Desk(backend, call, Product.productType(params));
        SimInstrument instrument = backend.listings().required(desk.product(), params);
        FuturesOrderReader.requireMarginCoin(params, instrument);
        SimOrder order = desk.find(Ids.reference(params, instrument.symbol()))
                .filter(Kind.TPSL::isPending)
                .orElseThrow(() -> new Refusal("43020", "Stop profit and stop loss order does not exist"));
        BigDecimal price = params.requireDecimal("triggerPrice");
        if (order.origin() == SimOrderOrigin.TRAILING_STOP) {
            SimPosition position = desk.account().position(order.symbol(), order.positionSide());
            return Answers.ok(Ids.json(trail(new Held(desk, instrument, position), price, params)));
        }
        AmendOrder change = new AmendOrder(
                order.ref(),
                OrderWords.positive(params, "executePrice"),
                order.origin().isWhole() ? null : params.requireDecimal("size"),
                price,
                params.has("triggerType") ? OrderWords.triggerType(params, "triggerType") : null,
                null,
                Map.of());
        return Answers.ok(Ids.json(desk.amend(change)));
    }
}
