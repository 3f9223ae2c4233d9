package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instrument's figures; the day is the last 24 hours. What does not exist yet is null.
 *
 * @param symbol the instrument
 * @param time when it was read
 * @param last the last price
 * @param bid the best bid
 * @param ask the best ask
 * @param open the price a day ago, or the first one since
 * @param high the day's highest price
 * @param low the day's lowest price
 * @param volume the day's quantity, in the instrument's unit
 * @param turnover the worth of that, in the other asset
 * @param mark the mark price
 * @param index the index price
 * @param openInterest the size of all long positions; zero on spot
 * @param fundingRate the rate of the next funding; null for what is not a perpetual
 * @param nextFunding when that is; null for what is not a perpetual
 */
public record SimTicker(
        SimSymbol symbol,
        Instant time,
        @Nullable BigDecimal last,
        @Nullable SimLevel bid,
        @Nullable SimLevel ask,
        @Nullable BigDecimal open,
        @Nullable BigDecimal high,
        @Nullable BigDecimal low,
        BigDecimal volume,
        BigDecimal turnover,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal index,
        BigDecimal openInterest,
        @Nullable BigDecimal fundingRate,
        @Nullable Instant nextFunding) {

    /** Returns what the open interest is worth at the mark price, or null without one. */
    public @Nullable BigDecimal openInterestValue() {
        return mark == null ? null : ContractMath.value(symbol.market(), openInterest, mark);
    }
}
