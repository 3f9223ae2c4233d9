package dev.exchangekit.bybit.account;

import dev.exchangekit.core.spi.Check;
import java.time.Instant;
import java.util.Optional;

/** Shape of requests on the account, where several share it. */
final class AccountChecks {
    private AccountChecks() {}

    static void span(Optional<Instant> start, Optional<Instant> end) {
        if (start.isPresent() && end.isPresent()) {
            Check.that(!end.get().isBefore(start.get()), "endTime", end.get(), "must not be before startTime");
        }
    }
}
