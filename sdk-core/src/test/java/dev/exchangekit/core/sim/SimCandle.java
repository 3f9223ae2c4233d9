package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The trades of one interval summed up.
 *
 * @param start when the interval begins
 * @param open the first price
 * @param high the highest price
 * @param low the lowest price
 * @param close the last price
 * @param volume the quantity traded, in the instrument's unit
 * @param turnover the worth of that, in the other asset
 */
public record SimCandle(
        Instant start,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        BigDecimal volume,
        BigDecimal turnover) {

    static SimCandle of(Instant start, SimTrade trade) {
        BigDecimal price = trade.price();
        return new SimCandle(start, price, price, price, price, trade.quantity(), trade.value());
    }

    static SimCandle flat(Instant start, BigDecimal price) {
        return new SimCandle(start, price, price, price, price, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    SimCandle startingAt(Instant other) {
        return new SimCandle(other, open, high, low, close, volume, turnover);
    }

    SimCandle plus(SimCandle later) {
        return new SimCandle(
                start,
                open,
                high.max(later.high),
                low.min(later.low),
                later.close,
                volume.add(later.volume),
                turnover.add(later.turnover));
    }
}
