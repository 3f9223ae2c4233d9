package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One position: signed size, average entry and what it has earned. */
final class PositionState {
    private final SimMarket market;
    private final SimPositionSide positionSide;
    private BigDecimal size = BigDecimal.ZERO;
    private BigDecimal entry = BigDecimal.ZERO;
    private BigDecimal realized = BigDecimal.ZERO;
    private BigDecimal cumulative = BigDecimal.ZERO;
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;

    PositionState(SimMarket market, SimPositionSide positionSide) {
        this.market = market;
        this.positionSide = positionSide;
    }

    /** What a fill closed, and the profit of that before fees. */
    record Closed(BigDecimal quantity, BigDecimal profit) {
        static final Closed NOTHING = new Closed(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Returns the size, negative when short. */
    BigDecimal size() {
        return size;
    }

    BigDecimal entry() {
        return entry;
    }

    boolean isEmpty() {
        return size.signum() == 0;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    /** Applies a fill: it adds to the position, or closes of it what it can and opens the other way with the rest. */
    Closed fill(SimSide side, BigDecimal quantity, BigDecimal price, BigDecimal fee, Instant now) {
        BigDecimal delta = side == SimSide.BUY ? quantity : quantity.negate();
        Closed closed = Closed.NOTHING;
        if (isEmpty()) {
            open(delta, price, now);
        } else if (size.signum() == delta.signum()) {
            entry = ContractMath.averageEntry(market, size, entry, delta, price);
            size = size.add(delta);
        } else {
            closed = close(delta, price, now);
        }
        realized = realized.subtract(fee);
        cumulative = cumulative.subtract(fee);
        updatedAt = now;
        return closed;
    }

    private Closed close(BigDecimal delta, BigDecimal price, Instant now) {
        BigDecimal quantity = size.abs().min(delta.abs());
        BigDecimal part = size.signum() > 0 ? quantity : quantity.negate();
        BigDecimal profit = ContractMath.profit(market, part, entry, price);
        realized = realized.add(profit);
        cumulative = cumulative.add(profit);
        BigDecimal left = size.add(delta);
        if (left.signum() == size.signum()) {
            size = left;
        } else {
            size = BigDecimal.ZERO;
            entry = BigDecimal.ZERO;
            if (left.signum() != 0) {
                open(left, price, now);
            }
        }
        return new Closed(quantity, profit);
    }

    private void open(BigDecimal signed, BigDecimal price, Instant now) {
        size = signed;
        entry = price;
        realized = BigDecimal.ZERO;
        createdAt = now;
    }

    BigDecimal unrealized(@Nullable BigDecimal mark) {
        return isEmpty() || mark == null ? BigDecimal.ZERO : ContractMath.profit(market, size, entry, mark);
    }

    BigDecimal margin(BigDecimal leverage) {
        return isEmpty() ? BigDecimal.ZERO : Decimals.trim(Decimals.divide(value(), leverage));
    }

    private BigDecimal value() {
        return ContractMath.value(market, size.abs(), entry);
    }

    SimPosition snapshot(AccountState account, Market of, BigDecimal leverage) {
        BigDecimal mark = of.mark();
        BigDecimal rate = of.instrument().maintenanceMarginRate();
        BigDecimal liquidation = isEmpty()
                ? BigDecimal.ZERO
                : Decimals.trim(ContractMath.liquidationPrice(market, size.signum(), entry, leverage, rate));
        return new SimPosition(
                account.id(),
                of.symbol(),
                positionSide,
                isEmpty() ? null : size.signum() > 0 ? SimSide.BUY : SimSide.SELL,
                size.abs(),
                entry,
                Decimals.orZero(mark),
                value(),
                leverage,
                margin(leverage),
                value().multiply(rate),
                unrealized(mark),
                realized,
                cumulative,
                liquidation.signum() > 0 ? liquidation : null,
                account.stop(of.symbol(), positionSide),
                createdAt,
                updatedAt);
    }
}
