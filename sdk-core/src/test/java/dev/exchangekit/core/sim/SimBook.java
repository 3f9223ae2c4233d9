package dev.exchangekit.core.sim;

import java.time.Instant;
import java.util.List;

/**
 * An order book at one moment.
 *
 * @param symbol the instrument
 * @param sequence grows by one with each {@link SimEvent.BookChanged} of the instrument; the last one included here
 * @param time when it was read
 * @param bids best (highest) first
 * @param asks best (lowest) first
 */
public record SimBook(SimSymbol symbol, long sequence, Instant time, List<SimLevel> bids, List<SimLevel> asks) {}
