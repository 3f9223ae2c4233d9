package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Does anything that accounts may try, and takes a refusal as an answer. */
final class RandomTrader {
    private static final List<String> ACCOUNTS = List.of(SimWorld.ALICE, SimWorld.BOB, SimWorld.CAROL);

    private final SimExchange sim;
    private final SimSymbol symbol;
    private final Random random;

    RandomTrader(SimExchange sim, SimSymbol symbol, Random random) {
        this.sim = sim;
        this.symbol = symbol;
        this.random = random;
    }

    void act() {
        String account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        try {
            switch (random.nextInt(13)) {
                case 0 -> sim.cancel(account, anOrder(account));
                case 1, 2 -> sim.amend(account, new AmendOrder(anOrder(account), price(), quantity()));
                case 3 -> sim.place(account, NewOrder.market(symbol, side(), quantity()));
                case 4 -> sim.place(account, amountOrLimit());
                case 10 -> sim.place(account, waiting());
                case 11 -> sim.place(account, withExits());
                case 12 -> protect(account);
                default -> sim.place(account, limit());
            }
        } catch (SimRejection refused) {
            // A refusal changes nothing, which the caller's invariants confirm.
        }
    }

    private NewOrder amountOrLimit() {
        return symbol.market().isContract()
                ? limit().reduceOnly(true)
                : random.nextBoolean()
                        ? NewOrder.marketBuyFor(symbol, amount())
                        : NewOrder.marketSellFor(symbol, amount());
    }

    private NewOrder waiting() {
        SimTrigger trigger = SimTrigger.at(price());
        NewOrder order = random.nextBoolean() ? limit() : NewOrder.market(symbol, side(), quantity());
        if (symbol.market().isContract()) {
            return order.reduceOnly(random.nextBoolean()).trigger(trigger.by(SimPriceKind.MARK));
        }
        return order.trigger(random.nextBoolean() ? trigger : trigger.holdingFunds());
    }

    /** On spot only buys get exits, always two, so that it is plain what those hold. */
    private NewOrder withExits() {
        BigDecimal up = price().add(BigDecimal.TEN);
        BigDecimal down = price().subtract(BigDecimal.TEN);
        if (!symbol.market().isContract()) {
            return NewOrder.limit(symbol, SimSide.BUY, quantity(), price()).exits(SimExits.partial(up, down));
        }
        NewOrder order = limit();
        boolean buy = order.side() == SimSide.BUY;
        return order.exits(new SimExits(
                random.nextBoolean(), buy ? up : down, buy ? down : up, null, SimPriceKind.INDEX, null, null));
    }

    private void protect(String account) {
        if (!symbol.market().isContract()) {
            sim.place(account, NewOrder.marketSellFor(symbol, amount()));
            return;
        }
        boolean isLong =
                sim.account(account).position(symbol, SimPositionSide.BOTH).side() == SimSide.BUY;
        BigDecimal above = random.nextBoolean() ? price() : BigDecimal.ZERO;
        BigDecimal below = random.nextBoolean() ? price() : BigDecimal.ZERO;
        BigDecimal distance = random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(5)) : null;
        sim.account(account)
                .setTradingStop(
                        symbol,
                        SimPositionSide.BOTH,
                        new SimTradingStop(isLong ? above : below, isLong ? below : above, distance, null));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(1000 + random.nextInt(1_000_000), 2);
    }

    private NewOrder limit() {
        SimTimeInForce[] all = SimTimeInForce.values();
        SimTimeInForce timeInForce = random.nextBoolean() ? SimTimeInForce.GTC : all[random.nextInt(all.length)];
        return NewOrder.limit(symbol, side(), quantity(), price()).timeInForce(timeInForce);
    }

    private SimSide side() {
        return random.nextBoolean() ? SimSide.BUY : SimSide.SELL;
    }

    private BigDecimal quantity() {
        return BigDecimal.valueOf(1 + random.nextInt(20_000), 3);
    }

    private BigDecimal price() {
        return BigDecimal.valueOf(10_000 + random.nextInt(60) * 5L, 1);
    }

    private SimOrderRef anOrder(String account) {
        List<SimOrder> open = sim.account(account).openOrders(SimScope.everything());
        return open.isEmpty()
                ? SimOrderRef.id("none")
                : open.get(random.nextInt(open.size())).ref();
    }
}
