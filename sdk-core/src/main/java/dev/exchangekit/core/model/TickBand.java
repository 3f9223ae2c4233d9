package dev.exchangekit.core.model;

import java.math.BigDecimal;

/**
 * A tick that holds from a price on, where the exchange makes it depend on the price.
 *
 * @param from lowest price of the band; a multiple of the tick
 * @param tick distance of two prices within the band
 */
public record TickBand(BigDecimal from, BigDecimal tick) {}
