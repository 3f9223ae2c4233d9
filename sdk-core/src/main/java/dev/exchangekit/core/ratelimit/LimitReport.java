package dev.exchangekit.core.ratelimit;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What an answer's headers say of a limit.
 *
 * @param limit the ceiling, where stated
 * @param remaining permits left in the exchange's current window, where stated
 * @param resetIn until the exchange counts afresh; zero where not stated
 */
public record LimitReport(OptionalInt limit, OptionalInt remaining, Duration resetIn) {}
