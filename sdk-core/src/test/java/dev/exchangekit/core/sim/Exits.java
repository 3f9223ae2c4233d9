package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places the orders that close what other orders opened, and keeps them true to it. */
final class Exits {
    private final Engine engine;
    private final Matcher matcher;

    Exits(Engine engine, Matcher matcher) {
        this.engine = engine;
        this.matcher = matcher;
    }

    /**
     * What exits come from.
     *
     * @param parent the order that leaves them, or null
     * @param clientId the client id that all of them get, or null
     */
    record Source(@Nullable LiveOrder parent, @Nullable String clientId) {}

    /** Leaves the exits of a contract order that opened or enlarged a position. */
    void opened(LiveOrder order, Market market, BigDecimal quantity) {
        SimExits exits = order.exits();
        AccountState account = order.account();
        BigDecimal size =
                account.contract(market).position(order.positionSide()).size();
        if (exits == null
                || quantity.signum() == 0
                || size.signum() != order.side().sign()) {
            return;
        }
        boolean first = order.leavesExits();
        if (!exits.wholePosition()) {
            if (!grow(order, market, quantity)) {
                partial(
                        account,
                        market,
                        order.positionSide(),
                        order.side().opposite(),
                        exits,
                        quantity,
                        new Source(order, null));
            }
        } else if (first || size.abs().compareTo(quantity) == 0) {
            whole(account, market, order.positionSide(), exits.forPosition(), new Source(order, null));
        }
    }

    private boolean grow(LiveOrder parent, Market market, BigDecimal by) {
        boolean found = false;
        for (LiveOrder order : parent.account().open(market.symbol())) {
            if (parent.equals(order.parent()) && order.isUntriggered()) {
                resize(order, market, order.quantity().add(by));
                found = true;
            }
        }
        return found;
    }

    /** Leaves the exits of a spot order that has ended, for as much as it got. */
    private void left(LiveOrder order, Market market) {
        SimExits exits = order.exits();
        SimInstrument instrument = market.instrument();
        if (exits == null || market.kind().isContract()) {
            return;
        }
        BigDecimal fee = order.side() == SimSide.BUY
                ? order.fees().getOrDefault(instrument.base(), BigDecimal.ZERO)
                : BigDecimal.ZERO;
        BigDecimal quantity =
                Decimals.floor(order.filled().subtract(fee.max(BigDecimal.ZERO)), instrument.quantityStep());
        if (quantity.compareTo(instrument.minQuantity()) < 0) {
            return;
        }
        SimSide side = order.side().opposite();
        String paid = Funds.paidAsset(instrument, side);
        Source source = new Source(order, null);
        for (LiveOrder exit : partial(order.account(), market, SimPositionSide.BOTH, side, exits, quantity, source)) {
            if (exit.isOpen()
                    && engine.funds().balance(order.account(), paid).free().signum() < 0) {
                matcher.cancel(exit, market, SimCancelReason.INSUFFICIENT_BALANCE);
            }
        }
    }

    /** Changes what protects a whole position: null keeps a value, zero removes it. */
    void whole(
            AccountState account, Market market, SimPositionSide positionSide, SimTradingStop change, Source source) {
        Whole whole = new Whole(account, market, positionSide, source);
        LiveOrder profit = set(whole, SimOrderOrigin.TAKE_PROFIT, change.takeProfit(), change.takeProfitBy());
        LiveOrder loss = set(whole, SimOrderOrigin.STOP_LOSS, change.stopLoss(), change.stopLossBy());
        if (profit != null && loss != null && change.takeProfit() != null && change.stopLoss() != null) {
            profit.pairWith(loss);
        }
        trail(whole, change);
        account.contract(market).position(positionSide).touch(engine.now());
    }

    /** A position on the way to new exits. */
    private record Whole(AccountState account, Market market, SimPositionSide positionSide, Source source) {
        BigDecimal size() {
            return account.contract(market).position(positionSide).size();
        }

        SimSide closing() {
            return size().signum() > 0 ? SimSide.SELL : SimSide.BUY;
        }

        @Nullable
        LiveOrder exit(SimOrderOrigin origin) {
            return account.exit(market.symbol(), positionSide, origin);
        }
    }

    private @Nullable LiveOrder set(
            Whole whole, SimOrderOrigin origin, @Nullable BigDecimal price, @Nullable SimPriceKind by) {
        LiveOrder exit = whole.exit(origin);
        SimTrigger old = exit == null ? null : exit.trigger();
        if (price == null && (by == null || old == null)) {
            return exit;
        }
        if (exit != null) {
            exit.unpair();
        }
        if (price != null && price.signum() == 0) {
            if (exit != null) {
                matcher.cancel(exit, whole.market(), SimCancelReason.USER);
            }
            return null;
        }
        SimTrigger trigger = old != null ? old : trigger(whole.closing(), origin, Decimals.orZero(price));
        trigger = price == null ? trigger : trigger.price(price);
        return put(whole, origin, by == null ? trigger : trigger.by(by));
    }

    private void trail(Whole whole, SimTradingStop change) {
        SimTradingStop now = whole.account().stop(whole.market().symbol(), whole.positionSide());
        BigDecimal distance = Decimals.changed(now.trailingStop(), change.trailingStop());
        BigDecimal activation = Decimals.changed(now.activationPrice(), change.activationPrice());
        LiveOrder exit = whole.exit(SimOrderOrigin.TRAILING_STOP);
        if (distance == null) {
            if (exit != null) {
                matcher.cancel(exit, whole.market(), SimCancelReason.USER);
            }
        } else if (!Decimals.same(distance, now.trailingStop()) || !Decimals.same(activation, now.activationPrice())) {
            boolean selling = whole.closing() == SimSide.SELL;
            SimTrigger trigger = SimTrigger.trailing(
                    selling ? SimTrigger.Direction.FALLING : SimTrigger.Direction.RISING, distance, activation);
            BigDecimal last = whole.market().tape().last();
            put(whole, SimOrderOrigin.TRAILING_STOP, last == null ? trigger : trigger.after(last));
        }
    }

    private LiveOrder put(Whole whole, SimOrderOrigin origin, SimTrigger trigger) {
        LiveOrder exit = whole.exit(origin);
        if (exit == null) {
            Exit wanted = new Exit(origin, whole.positionSide(), whole.closing(), trigger, null);
            return place(whole.account(), whole.market(), wanted, whole.size().abs(), whole.source());
        }
        if (!trigger.equals(exit.trigger())) {
            exit.trigger(trigger);
            matcher.amended(exit, whole.market());
        }
        return exit;
    }

    /** Places exits for a quantity, one or two; two of them end each other. */
    List<LiveOrder> partial(
            AccountState account,
            Market market,
            SimPositionSide positionSide,
            SimSide side,
            SimExits exits,
            BigDecimal quantity,
            Source source) {
        List<LiveOrder> placed = new ArrayList<>();
        for (SimOrderOrigin origin : List.of(SimOrderOrigin.PARTIAL_TAKE_PROFIT, SimOrderOrigin.PARTIAL_STOP_LOSS)) {
            boolean profit = origin.takesProfit();
            BigDecimal price = profit ? exits.takeProfit() : exits.stopLoss();
            SimPriceKind by = profit ? exits.takeProfitBy() : exits.stopLossBy();
            BigDecimal limit = profit ? exits.takeProfitLimit() : exits.stopLossLimit();
            if (price == null) {
                continue;
            }
            SimTrigger trigger = trigger(side, origin, price).by(by == null ? SimPriceKind.LAST : by);
            trigger = market.kind().isContract() ? trigger : trigger.holdingFunds();
            LiveOrder exit =
                    place(account, market, new Exit(origin, positionSide, side, trigger, limit), quantity, source);
            if (!placed.isEmpty()) {
                exit.pairWith(placed.get(0));
            }
            matcher.lock(exit, market);
            placed.add(exit);
        }
        return placed;
    }

    private static SimTrigger trigger(SimSide side, SimOrderOrigin origin, BigDecimal price) {
        boolean rising = (side == SimSide.SELL) == origin.takesProfit();
        return rising ? SimTrigger.rising(price) : SimTrigger.falling(price);
    }

    /** An exit to place. */
    private record Exit(
            SimOrderOrigin origin,
            SimPositionSide positionSide,
            SimSide side,
            SimTrigger trigger,
            @Nullable BigDecimal limit) {
        NewOrder request(SimSymbol symbol, BigDecimal quantity, @Nullable String clientId) {
            return new NewOrder(
                    symbol,
                    side,
                    limit == null ? SimOrderType.MARKET : SimOrderType.LIMIT,
                    limit == null ? SimTimeInForce.IOC : SimTimeInForce.GTC,
                    limit,
                    quantity,
                    null,
                    symbol.market().isContract(),
                    positionSide,
                    trigger,
                    null,
                    SimSelfMatch.ALLOWED,
                    null,
                    clientId,
                    Map.of());
        }
    }

    private LiveOrder place(AccountState account, Market market, Exit exit, BigDecimal quantity, Source source) {
        NewOrder request = exit.request(market.symbol(), quantity, source.clientId());
        LiveOrder order = engine.open(account, market, request, exit.origin(), source.parent(), exit.limit(), quantity);
        matcher.changed(order);
        matcher.touch(order, market);
        return order;
    }

    /** Ends the other one of a pair when one is triggered. */
    void triggered(LiveOrder order, Market market) {
        LiveOrder pair = order.pair();
        order.unpair();
        if (pair != null) {
            matcher.cancel(pair, market, SimCancelReason.PAIR_TRIGGERED);
        }
    }

    /** Follows the end of any order: its pair ends with it or holds its funds from now on, its own exits are left. */
    void ended(LiveOrder order, Market market, boolean byAccount) {
        LiveOrder pair = order.pair();
        order.unpair();
        if (pair != null && byAccount) {
            matcher.cancel(pair, market, SimCancelReason.USER);
        } else if (pair != null) {
            matcher.lock(pair, market);
        }
        left(order, market);
    }

    /** Follows a change of a position: what only reduces it never exceeds it, and exits of the whole are as large. */
    void follow(AccountState account, Market market, SimPositionSide side) {
        BigDecimal size = account.contract(market).position(side).size();
        for (LiveOrder order : List.copyOf(account.open(market.symbol()))) {
            if (!order.isOpen() || !order.isReducing() || order.positionSide() != side) {
                continue;
            }
            boolean reduces = size.signum() * order.side().sign() < 0;
            if (order.isWaiting()) {
                if (order.origin().isExit() && !reduces) {
                    matcher.cancel(order, market, SimCancelReason.POSITION_CLOSED);
                } else if (order.origin().isWhole() && order.quantity().compareTo(size.abs()) != 0) {
                    resize(order, market, size.abs());
                }
            } else if (!reduces) {
                matcher.cancel(order, market, SimCancelReason.REDUCE_ONLY);
            } else if (order.remaining().compareTo(size.abs()) > 0) {
                if (order.isResting()) {
                    market.book().reduce(order, order.remaining().subtract(size.abs()));
                }
                resize(order, market, order.filled().add(size.abs()));
            }
        }
    }

    private void resize(LiveOrder order, Market market, BigDecimal quantity) {
        order.change(order.price(), quantity);
        order.touch(engine.now());
        matcher.changed(order);
        matcher.touch(order, market);
    }
}
