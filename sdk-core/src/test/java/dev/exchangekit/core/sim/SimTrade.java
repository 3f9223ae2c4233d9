package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A public trade.
 *
 * @param sequence grows by one with each trade of the exchange
 * @param id the trade's id
 * @param symbol what was traded
 * @param side the taker's side
 * @param price the price
 * @param quantity the quantity in the instrument's unit
 * @param time when
 */
public record SimTrade(
        long sequence, String id, SimSymbol symbol, SimSide side, BigDecimal price, BigDecimal quantity, Instant time) {

    /** Returns what it is worth: price times quantity, for inverse contracts quantity by price. */
    public BigDecimal value() {
        return ContractMath.value(symbol.market(), quantity, price);
    }
}
