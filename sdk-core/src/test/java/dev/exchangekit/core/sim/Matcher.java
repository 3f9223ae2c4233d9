package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs an accepted order against the book and keeps everybody's orders true afterwards: the best price trades first, at
 * one price the oldest order, always at the resting order's price. After each trade reduce-only orders are cut to what
 * is left of their position, so the next trade cannot overshoot.
 */
final class Matcher {
    private final Engine engine;
    private final Settlement settlement;

    Matcher(Engine engine) {
        this.engine = engine;
        settlement = new Settlement(engine);
    }

    /** Returns how far a taker may go: its limit, or for market orders the cap, null being no limit. */
    @Nullable
    BigDecimal limit(Market market, SimSide side, @Nullable BigDecimal price) {
        BigDecimal cap = engine.rules().marketPriceCap();
        SimLevel best = market.book().bestLevel(side.opposite());
        if (price != null || cap == null || best == null) {
            return price;
        }
        return best.price().add(best.price().multiply(cap).multiply(BigDecimal.valueOf(side.sign())));
    }

    static boolean wouldTake(Market market, SimSide side, BigDecimal price) {
        SimLevel best = market.book().bestLevel(side.opposite());
        return best != null && OrderBook.crosses(side, price, best.price());
    }

    /** Trades what can be traded, then rests or ends the order. */
    void execute(LiveOrder order, Market market) {
        BigDecimal limit = limit(market, order.side(), order.price());
        SimTimeInForce timeInForce = order.request().timeInForce();
        if (!order.isMarket()) {
            if (timeInForce == SimTimeInForce.POST_ONLY && wouldTake(market, order.side(), order.limitPrice())) {
                cancel(order, market, SimCancelReason.POST_ONLY_WOULD_TAKE);
                return;
            }
            if (timeInForce == SimTimeInForce.FOK && !tradesWhole(order, market, limit)) {
                cancel(order, market, SimCancelReason.FOK_UNFILLED);
                return;
            }
        }
        BigDecimal filledBefore = order.filled();
        SimCancelReason stopped = match(order, market, limit);
        if (!order.isOpen()) {
            return;
        }
        if (order.isMarket()) {
            cancel(order, market, stopped);
        } else if (timeInForce == SimTimeInForce.IOC) {
            cancel(order, market, SimCancelReason.IOC_REMAINDER);
        } else if (timeInForce == SimTimeInForce.FOK) {
            cancel(order, market, SimCancelReason.FOK_UNFILLED);
        } else {
            market.book().add(order);
            if (order.filled().compareTo(filledBefore) != 0) {
                changed(order);
            }
            touch(order, market);
        }
    }

    /** Ends an order that has not ended. */
    void cancel(LiveOrder order, Market market, SimCancelReason reason) {
        if (order.isResting()) {
            market.book().remove(order);
        }
        order.finish(SimOrderStatus.CANCELLED, reason, engine.now());
        ended(order, market);
    }

    void changed(LiveOrder order) {
        SimOrder state = order.snapshot();
        Instant now = engine.now();
        engine.events().append(n -> new SimEvent.OrderChanged(n, now, state));
    }

    void touch(LiveOrder order, Market market) {
        SimInstrument instrument = market.instrument();
        if (market.kind().isContract()) {
            engine.touchBalance(order.account(), instrument.settle());
            engine.touchPosition(order.account(), market, order.request().positionSide());
        } else {
            engine.touchBalance(order.account(), Funds.paidAsset(instrument, order.side()));
        }
    }

    private static boolean tradesWhole(LiveOrder order, Market market, @Nullable BigDecimal limit) {
        BigDecimal there =
                market.book().sweep(order.side(), order.remaining(), limit).quantity();
        return there.compareTo(order.remaining()) == 0;
    }

    private SimCancelReason match(LiveOrder taker, Market market, @Nullable BigDecimal limit) {
        while (taker.isOpen()) {
            LiveOrder maker = market.book().best(taker.side().opposite());
            if (maker == null) {
                return SimCancelReason.NO_LIQUIDITY;
            }
            BigDecimal price = maker.limitPrice();
            if (!OrderBook.crosses(taker.side(), limit, price)) {
                return SimCancelReason.PRICE_CAP;
            }
            BigDecimal quantity =
                    taker.affordable(price, market.instrument().quantityStep()).min(maker.remaining());
            if (quantity.signum() == 0) {
                // Only an order by quote amount gets here: what is left of it buys less than one step.
                taker.finish(SimOrderStatus.FILLED, null, engine.now());
                ended(taker, market);
                break;
            }
            trade(taker, maker, market, price, quantity);
        }
        return SimCancelReason.NO_LIQUIDITY;
    }

    private void trade(LiveOrder taker, LiveOrder maker, Market market, BigDecimal price, BigDecimal quantity) {
        Instant now = engine.now();
        long sequence = engine.nextTrade();
        String id = engine.rules().tradeIds().id(market.kind(), sequence, engine.random());
        SimTrade trade = new SimTrade(sequence, id, market.symbol(), taker.side(), price, quantity, now);
        market.book().reduce(maker, quantity);
        market.tape().add(trade);
        engine.events().append(n -> new SimEvent.Traded(n, now, trade));
        settlement.settle(taker, market, trade, false);
        settlement.settle(maker, market, trade, true);
        afterFill(maker, market);
        if (maker.isOpen()) {
            changed(maker);
        }
        afterFill(taker, market);
        if (market.kind().isContract()) {
            trimReduceOnly(maker.account(), market, maker.request().positionSide());
            trimReduceOnly(taker.account(), market, taker.request().positionSide());
        }
    }

    private void afterFill(LiveOrder order, Market market) {
        touch(order, market);
        if (!order.isOpen()) {
            ended(order, market);
        }
    }

    private void ended(LiveOrder order, Market market) {
        if (!market.kind().isContract()) {
            engine.funds().relock(order, market);
        }
        order.account().close(order);
        changed(order);
        touch(order, market);
    }

    private void trimReduceOnly(AccountState account, Market market, SimPositionSide side) {
        BigDecimal size = account.contract(market).position(side).size();
        for (LiveOrder order : List.copyOf(account.open(market.symbol()))) {
            if (!order.isReducing() || order.request().positionSide() != side) {
                continue;
            }
            if (size.signum() * order.side().sign() >= 0) {
                cancel(order, market, SimCancelReason.REDUCE_ONLY);
            } else if (order.remaining().compareTo(size.abs()) > 0) {
                if (order.isResting()) {
                    market.book().reduce(order, order.remaining().subtract(size.abs()));
                }
                order.change(order.price(), order.filled().add(size.abs()));
                order.touch(engine.now());
                changed(order);
            }
        }
    }
}
