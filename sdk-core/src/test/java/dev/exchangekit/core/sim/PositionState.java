package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One position: signed size, average entry and what it has earned. */
final class PositionState {
    private final Market market;
    private final SimPositionSide positionSide;
    private BigDecimal size = BigDecimal.ZERO;
    private BigDecimal entry = BigDecimal.ZERO;
    private BigDecimal realized = BigDecimal.ZERO;
    private BigDecimal cumulative = BigDecimal.ZERO;
    private BigDecimal openFees = BigDecimal.ZERO;
    private @Nullable Instant createdAt;
    private @Nullable Instant updatedAt;

    PositionState(Market market, SimPositionSide positionSide) {
        this.market = market;
        this.positionSide = positionSide;
    }

    /** What a fill closed, the profit of that before fees, and what opening it had cost. */
    record Closed(BigDecimal quantity, BigDecimal profit, BigDecimal openFee) {
        static final Closed NOTHING = new Closed(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
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
            entry = ContractMath.averageEntry(market.kind(), size, entry, delta, price);
            size = size.add(delta);
        } else {
            closed = close(delta, price, now);
        }
        BigDecimal opened = quantity.subtract(closed.quantity());
        openFees = openFees.add(Decimals.trim(Decimals.divide(fee.multiply(opened), quantity)));
        realized = realized.subtract(fee);
        cumulative = cumulative.subtract(fee);
        updatedAt = now;
        return closed;
    }

    private Closed close(BigDecimal delta, BigDecimal price, Instant now) {
        BigDecimal quantity = size.abs().min(delta.abs());
        BigDecimal part = size.signum() > 0 ? quantity : quantity.negate();
        BigDecimal profit = ContractMath.profit(market.kind(), part, entry, price);
        BigDecimal openFee = Decimals.trim(Decimals.divide(openFees.multiply(quantity), size.abs()));
        openFees = openFees.subtract(openFee);
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
        return new Closed(quantity, profit, openFee);
    }

    private void open(BigDecimal signed, BigDecimal price, Instant now) {
        size = signed;
        entry = price;
        realized = BigDecimal.ZERO;
        createdAt = now;
    }

    BigDecimal unrealized(@Nullable BigDecimal mark) {
        return isEmpty() || mark == null ? BigDecimal.ZERO : ContractMath.profit(market.kind(), size, entry, mark);
    }

    /** Returns what it is worth by itself, at mark price: of a contract other than an option nothing. */
    BigDecimal optionValue() {
        return isEmpty() || market.instrument().option() == null
                ? BigDecimal.ZERO
                : size.multiply(Decimals.orZero(market.mark()));
    }

    /** Returns what it holds; an option that was bought is paid, one that was sold must be bought back. */
    BigDecimal margin(BigDecimal leverage) {
        SimOption option = market.instrument().option();
        if (option != null) {
            return size.signum() >= 0
                    ? BigDecimal.ZERO
                    : OptionModel.shortMargin(option, size.abs()).subtract(optionValue());
        }
        return isEmpty() ? BigDecimal.ZERO : Decimals.trim(Decimals.divide(value(), leverage));
    }

    private BigDecimal value() {
        return ContractMath.value(market.kind(), size.abs(), entry);
    }

    SimPosition snapshot(AccountState account, BigDecimal leverage) {
        BigDecimal mark = market.mark();
        BigDecimal rate = market.instrument().maintenanceMarginRate();
        BigDecimal liquidation = isEmpty()
                ? BigDecimal.ZERO
                : Decimals.trim(ContractMath.liquidationPrice(market.kind(), size.signum(), entry, leverage, rate));
        return new SimPosition(
                account.id(),
                market.symbol(),
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
                account.stop(market.symbol(), positionSide),
                createdAt,
                updatedAt);
    }
}
