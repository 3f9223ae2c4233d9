package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import java.math.BigDecimal;
import java.util.List;

/** Answers the calls that close whole positions or turn them round. */
final class ClosingHandler {
    private final Backend backend;
    private final Listings listings;

    ClosingHandler(Backend backend) {
        this.backend = backend;
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                Route.write("/api/v2/mix/order/close-positions", Need.TRADING, this::close),
                Route.write("/api/v2/mix/order/click-backhand", Need.TRADING, this::reverse));
    }

    private Outcome close(Call call) {
        Params params = call.params();
        Product product = Product.productType(params);
        Desk desk = new Desk(backend, call, product);
        String side = params.word("holdSide", "", "long", "short", "");
        List<SimPosition> positions = desk.account().positions(listings.scope(product, params)).stream()
                .filter(position -> !position.isEmpty())
                .filter(position -> position.positionSide() == SimPositionSide.BOTH
                        || side.isEmpty()
                        || side.equals(FuturesWords.holdSide(position.positionSide())))
                .toList();
        if (positions.isEmpty()) {
            throw Refusals.noPosition();
        }
        Batch batch = new Batch();
        for (SimPosition position : positions) {
            String symbol = position.symbol().name();
            try {
                SimOrder order = desk.place(closing(position, position.quantity()));
                batch.succeeded(order).put("clientOid", order.id()).put("symbol", symbol);
            } catch (Refusal refusal) {
                batch.failed("", "", refusal).put("symbol", symbol);
            }
        }
        return batch.outcome();
    }

    private static NewOrder closing(SimPosition position, BigDecimal quantity) {
        SimSide side = position.side() == SimSide.BUY ? SimSide.SELL : SimSide.BUY;
        return NewOrder.market(position.symbol(), side, quantity)
                .reduceOnly(true)
                .positionSide(position.positionSide());
    }

    /** Closes a position, or as much of it as is said, and opens as much in the other direction. */
    private Outcome reverse(Call call) {
        Params params = call.params();
        Desk desk = new Desk(backend, call, Product.productType(params));
        SimInstrument instrument = listings.required(desk.product(), params);
        FuturesOrderReader.requireMarginCoin(params, instrument);
        String clientId = OrderWords.clientId(params, "clientOid");
        desk.requireUnused(clientId);
        SimPosition position = reversed(desk.account(), instrument.symbol(), params);
        BigDecimal size = params.decimal("size");
        BigDecimal quantity = size == null ? position.quantity() : size.min(position.quantity());
        NewOrder opening = opening(position, quantity).clientId(clientId);
        desk.place(closing(position, quantity));
        return Answers.ok(Ids.json(desk.place(opening)));
    }

    private static SimPosition reversed(SimAccount account, SimSymbol symbol, Params params) {
        SimPositionSide side =
                FuturesOrderReader.Direction.read(account, symbol, params).position();
        SimPosition position = account.position(symbol, side);
        if (position.isEmpty()) {
            throw Refusals.noPosition();
        }
        return position;
    }

    private static NewOrder opening(SimPosition position, BigDecimal quantity) {
        SimSide side = position.side() == SimSide.BUY ? SimSide.SELL : SimSide.BUY;
        SimPositionSide other = switch (position.positionSide()) {
            case BOTH -> SimPositionSide.BOTH;
            case LONG -> SimPositionSide.SHORT;
            case SHORT -> SimPositionSide.LONG;
        };
        return NewOrder.market(position.symbol(), side, quantity).positionSide(other);
    }
}
