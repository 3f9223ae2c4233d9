package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/**
 * An option's model figures.
 *
 * @param underlying the price of the underlying they were computed with
 * @param volatility the volatility of the mark price
 * @param bidVolatility the volatility that the best bid stands for; zero without one
 * @param askVolatility the volatility that the best ask stands for; zero without one
 * @param delta the change of the price for one unit of the underlying's
 * @param gamma the change of delta for one unit of the underlying's price
 * @param vega the change of the price for one percent of volatility
 * @param theta the change of the price for one day
 */
public record SimGreeks(
        BigDecimal underlying,
        BigDecimal volatility,
        BigDecimal bidVolatility,
        BigDecimal askVolatility,
        BigDecimal delta,
        BigDecimal gamma,
        BigDecimal vega,
        BigDecimal theta) {}
