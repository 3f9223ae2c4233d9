package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Runs an accepted order against the book and keeps everybody's orders true afterwards: the best price trades first, at
 * one price the oldest order, always at the resting order's price. After each trade the orders that
 * reduce a position are cut to what is left of it, so the next trade cannot overshoot.
 */
final class Matcher {
    private final Engine engine;
    private final Settlement settlement;
    private final Exits exits;

    Matcher(Engine engine) {
        this.engine = engine;
        settlement = new Settlement(engine);
        exits = new Exits(engine, this);
    }

    Exits exits() {
        return exits;
    }

    /** Returns how far a taker may go: its limit, or for market orders cap and slippage, null being no limit. */
    @Nullable
    BigDecimal limit(Market market, NewOrder request, @Nullable BigDecimal price) {
        SimSide side = request.side();
        SimLevel best = market.book().bestLevel(side.opposite());
        if (price != null || best == null) {
            return price;
        }
        BigDecimal cap = engine.rules().marketPriceCap();
        BigDecimal way = cap == null ? null : best.price().multiply(cap);
        SimSlippage slippage = request.slippage();
        if (slippage != null) {
            BigDecimal own = slippage.distance(best.price(), market.instrument().tickSize());
            way = way == null ? own : way.min(own);
        }
        return way == null ? null : best.price().add(way.multiply(BigDecimal.valueOf(side.sign())));
    }

    static boolean wouldTake(Market market, SimSide side, BigDecimal price) {
        SimLevel best = market.book().bestLevel(side.opposite());
        return best != null && OrderBook.crosses(side, price, best.price());
    }

    /** Trades what can be traded, then rests or ends the order. */
    void execute(LiveOrder order, Market market) {
        BigDecimal limit = limit(market, order.request(), order.price());
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
        if (order.isMarket() || stopped == SimCancelReason.SELF_MATCH) {
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
        market.waiting().remove(order);
        order.finish(SimOrderStatus.CANCELLED, reason, engine.now());
        ended(order, market);
        exits.ended(order, market, reason == SimCancelReason.USER);
    }

    /** Reports an order that begins to wait or to trade. */
    void accepted(LiveOrder order, Market market) {
        lock(order, market);
        changed(order);
    }

    /** Reports an order that was changed. */
    void amended(LiveOrder order, Market market) {
        order.touch(engine.now());
        accepted(order, market);
    }

    void lock(LiveOrder order, Market market) {
        if (!market.kind().isContract()) {
            engine.funds().relock(order, market);
        }
        touch(order, market);
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
            engine.touchPosition(order.account(), market, order.positionSide());
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
            SimSelfMatch selfMatch = taker.request().selfMatch();
            if (maker.account() == taker.account() && selfMatch != SimSelfMatch.ALLOWED) {
                if (selfMatch.cancelsMaker()) {
                    cancel(maker, market, SimCancelReason.SELF_MATCH);
                }
                if (selfMatch.cancelsTaker()) {
                    return SimCancelReason.SELF_MATCH;
                }
                continue;
            }
            BigDecimal quantity =
                    taker.affordable(price, market.instrument().quantityStep()).min(maker.remaining());
            if (quantity.signum() == 0) {
                // Only an order by quote amount gets here: what is left of it buys less than one step.
                taker.finish(SimOrderStatus.FILLED, null, engine.now());
                filled(taker, market);
                break;
            }
            trade(taker, maker, market, price, quantity);
        }
        return SimCancelReason.NO_LIQUIDITY;
    }

    private void trade(LiveOrder taker, LiveOrder maker, Market market, BigDecimal price, BigDecimal quantity) {
        SimTrade trade = newTrade(market, taker.side(), price, quantity);
        market.book().reduce(maker, quantity);
        market.add(trade);
        engine.events().append(n -> new SimEvent.Traded(n, trade.time(), trade));
        BigDecimal openedByTaker = settlement.settle(taker, market, trade, false);
        BigDecimal openedByMaker = settlement.settle(maker, market, trade, true);
        afterFill(maker, market);
        if (maker.isOpen()) {
            changed(maker);
        }
        afterFill(taker, market);
        if (market.kind().isContract()) {
            exits.follow(maker.account(), market, maker.positionSide());
            exits.follow(taker.account(), market, taker.positionSide());
            exits.opened(maker, market, openedByMaker);
            exits.opened(taker, market, openedByTaker);
        }
    }

    private SimTrade newTrade(Market market, SimSide side, BigDecimal price, BigDecimal quantity) {
        long sequence = engine.nextTrade();
        String id = engine.rules().tradeIds().id(market.kind(), sequence, engine.random());
        return new SimTrade(sequence, id, market.symbol(), side, price, quantity, engine.now());
    }

    /** Fills an order that closes a delivered position; nobody is on the other side. */
    void deliver(LiveOrder order, Market market, BigDecimal price) {
        settlement.settle(order, market, newTrade(market, order.side(), price, order.quantity()), false);
        filled(order, market);
    }

    private void afterFill(LiveOrder order, Market market) {
        touch(order, market);
        if (!order.isOpen()) {
            filled(order, market);
        }
    }

    private void filled(LiveOrder order, Market market) {
        ended(order, market);
        exits.ended(order, market, false);
    }

    private void ended(LiveOrder order, Market market) {
        if (!market.kind().isContract()) {
            engine.funds().relock(order, market);
        }
        order.account().close(order);
        changed(order);
        touch(order, market);
    }
}
