package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes what an account asks for to protect a position. */
final class TradingStops {
    private final Engine engine;
    private final Exits exits;

    TradingStops(Engine engine, Exits exits) {
        this.engine = engine;
        this.exits = exits;
    }

    SimPosition set(
            AccountState account,
            Market market,
            SimPositionSide side,
            SimTradingStop change,
            @Nullable String clientId) {
        requireFree(account, clientId);
        ContractState contract = account.contract(market);
        PositionState position = open(contract, side);
        SimTradingStop current = account.stop(market.symbol(), side);
        SimTradingStop wanted = current.changedBy(change);
        if (wanted.sameAs(current)) {
            throw new SimRejection(Reason.TRADING_STOP_NOT_MODIFIED, "The trading stop already is that");
        }
        if (wanted.trailingStop() == null && positive(change.activationPrice())) {
            throw new SimRejection(Reason.TRADING_STOP_INVALID, "There is no trailing stop to activate");
        }
        int direction = position.size().signum();
        Market.Prices prices = market.prices();
        ExitChecks.level(market, change.takeProfit(), direction, prices.of(by(wanted.takeProfitBy())), "Take profit");
        ExitChecks.level(market, change.stopLoss(), -direction, prices.of(by(wanted.stopLossBy())), "Stop loss");
        ExitChecks.level(market, change.trailingStop(), 0, null, "Trailing stop");
        ExitChecks.level(market, change.activationPrice(), 0, null, "Activation price");
        exits.whole(account, market, side, change, new Exits.Source(null, clientId));
        engine.touchPosition(account, market, side);
        return contract.snapshot(account, side);
    }

    SimPosition add(
            AccountState account,
            Market market,
            SimPositionSide side,
            SimExits wanted,
            BigDecimal quantity,
            @Nullable String clientId) {
        requireFree(account, clientId);
        ContractState contract = account.contract(market);
        PositionState position = open(contract, side);
        OrderChecks.quantity(market.instrument(), SimOrderType.MARKET, quantity);
        if (quantity.compareTo(position.size().abs()) > 0) {
            throw new SimRejection(Reason.EXIT_TOO_LARGE, "The position is smaller than " + quantity.toPlainString());
        }
        int direction = position.size().signum();
        ExitChecks.levels(market, direction, wanted, market.tape().last());
        long there = account.open(market.symbol()).stream()
                .filter(order -> order.isWaiting()
                        && order.positionSide() == side
                        && order.origin().isExit()
                        && !order.origin().isWhole())
                .count();
        if (there >= engine.rules().maxPartialExits()) {
            throw new SimRejection(Reason.TOO_MANY_EXITS, "The position has " + there + " exits already");
        }
        SimSide closing = direction > 0 ? SimSide.SELL : SimSide.BUY;
        exits.partial(account, market, side, closing, wanted, quantity, new Exits.Source(null, clientId));
        position.touch(engine.now());
        engine.touchPosition(account, market, side);
        return contract.snapshot(account, side);
    }

    private static void requireFree(AccountState account, @Nullable String clientId) {
        if (clientId != null && account.isTaken(clientId)) {
            throw new SimRejection(Reason.DUPLICATE_CLIENT_ID, "Client id " + clientId + " was used before");
        }
    }

    private static PositionState open(ContractState contract, SimPositionSide side) {
        PositionState position = contract.position(side);
        if (position.isEmpty()) {
            throw new SimRejection(
                    Reason.NO_POSITION,
                    "There is no position in " + contract.market().symbol());
        }
        return position;
    }

    private static SimPriceKind by(@Nullable SimPriceKind kind) {
        return kind == null ? SimPriceKind.LAST : kind;
    }

    private static boolean positive(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0;
    }
}
