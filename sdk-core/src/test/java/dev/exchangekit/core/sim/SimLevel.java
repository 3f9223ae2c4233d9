package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * A price of the order book.
 *
 * @param price the price
 * @param quantity everything resting there; in a change, zero means that the price is gone
 */
public record SimLevel(BigDecimal price, BigDecimal quantity) {}
