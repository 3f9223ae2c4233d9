package dev.exchangekit.bybit.internal;

import dev.exchangekit.core.spi.Check;
import java.time.Instant;
import java.util.Optional;

/** Shape of the times that a request asks for; how long a span may be is the exchange's to judge. */
public final class TimeSpan {
    private TimeSpan() {}

    /** Refuses a span that ends before it starts. */
    public static void check(Optional<Instant> startTime, Optional<Instant> endTime) {
        if (startTime.isPresent() && endTime.isPresent()) {
            Check.that(
                    !endTime.get().isBefore(startTime.get()),
                    "endTime",
                    endTime.get(),
                    "must not be before startTime");
        }
    }
}
