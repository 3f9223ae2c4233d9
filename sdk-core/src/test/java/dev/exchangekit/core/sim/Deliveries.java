package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Ends contracts whose time has come: their orders are cancelled, their positions closed without fee at what the
 * underlying's index price makes them worth, and nothing trades them any more.
 */
final class Deliveries {
    private final Engine engine;
    private final Matcher matcher;

    Deliveries(Engine engine, Matcher matcher) {
        this.engine = engine;
        this.matcher = matcher;
    }

    void run() {
        Instant now = engine.now();
        for (Market market : List.copyOf(engine.markets())) {
            SimExpiry expiry = market.instrument().expiry();
            BigDecimal index = market.index();
            if (expiry != null
                    && index != null
                    && !expiry.time().isAfter(now)
                    && market.instrument().status() != SimStatus.CLOSED) {
                deliver(market, expiry.worth(index));
            }
        }
    }

    private void deliver(Market market, BigDecimal price) {
        for (AccountState account : List.copyOf(engine.accounts())) {
            for (LiveOrder order : List.copyOf(account.open(market.symbol()))) {
                if (order.isOpen()) {
                    matcher.cancel(order, market, SimCancelReason.DELIVERED);
                }
            }
            PositionState position = account.contract(market).position(SimPositionSide.BOTH);
            if (!position.isEmpty()) {
                close(account, market, position.size(), price);
            }
        }
        engine.put(market.instrument().toBuilder().status(SimStatus.CLOSED).build());
    }

    private void close(AccountState account, Market market, BigDecimal size, BigDecimal price) {
        SimSide side = size.signum() > 0 ? SimSide.SELL : SimSide.BUY;
        NewOrder request = NewOrder.market(market.symbol(), side, size.abs()).reduceOnly(true);
        LiveOrder order = engine.open(account, market, request, SimOrderOrigin.DELIVERY, null, null, size.abs());
        matcher.deliver(order, market, price);
    }
}
