package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A position as it was at one moment; an empty one has quantity zero and no side.
 *
 * @param account the owner
 * @param symbol the contract
 * @param positionSide which of the instrument's positions
 * @param side BUY when long, SELL when short, null when empty
 * @param quantity its size, never negative
 * @param entryPrice the average entry price; zero when empty
 * @param markPrice the price it is valued at; zero before the first trade
 * @param value size at entry price, in settlement asset
 * @param leverage the leverage of its side
 * @param margin its initial margin
 * @param maintenanceMargin the margin below which it would be liquidated
 * @param unrealizedProfit its profit at mark price, fees not counted
 * @param realizedProfit the profit taken since it was opened, after fees
 * @param cumulativeProfit the profit taken in this instrument since the account exists, after fees
 * @param liquidationPrice where its own margin alone would be used up, or null when empty or unreachable
 * @param stop what protects the whole of it; exits for parts of it are orders only
 * @param createdAt when it was last opened, or null if never
 * @param updatedAt when it last changed, or null if never
 */
public record SimPosition(
        String account,
        SimSymbol symbol,
        SimPositionSide positionSide,
        @Nullable SimSide side,
        BigDecimal quantity,
        BigDecimal entryPrice,
        BigDecimal markPrice,
        BigDecimal value,
        BigDecimal leverage,
        BigDecimal margin,
        BigDecimal maintenanceMargin,
        BigDecimal unrealizedProfit,
        BigDecimal realizedProfit,
        BigDecimal cumulativeProfit,
        @Nullable BigDecimal liquidationPrice,
        SimTradingStop stop,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** Returns whether there is nothing in it. */
    public boolean isEmpty() {
        return quantity.signum() == 0;
    }
}
