package dev.exchangekit.core.spi;

import java.time.Duration;

/**
 * How far a machine's clock may be off an exchange's.
 *
 * @param behind how far it may be behind
 * @param ahead how far it may be ahead
 * @param refused true when the exchange is known to refuse signed calls beyond that; false when it only may
 */
public record ClockTolerance(Duration behind, Duration ahead, boolean refused) {}
