package dev.exchangekit.core.model;

import java.math.BigDecimal;

/**
 * A tick that holds from a price on, where the exchange makes it depend on the price.
 *
 * @param from lowest price of the band; a multiple of the tick
 * @param tick distance of two prices within the band
 * @param certain false where no answer of the exchange confirms it: prices are still rounded to it, but none is refused
 *     for it before it is sent
 */
public record TickBand(BigDecimal from, BigDecimal tick, boolean certain) {
    /** A tick that is certain. */
    public TickBand(BigDecimal from, BigDecimal tick) {
        this(from, tick, true);
    }
}
