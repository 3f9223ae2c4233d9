package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the candles of an instrument and an interval come from.
 *
 * @param depth how far the call for recent candles reaches back
 * @param mostPast how many past candles one call answers with
 */
record CandleSource(Duration depth, Recent recent, int mostPast, Past past) {
    @FunctionalInterface
    interface Recent {
        /**
         * The newest candles that begin before a moment, in any order; it may be left at the present.
         *
         * @param limit up to 1000
         */
        Plan<List<Candle>> before(Optional<Instant> end, int limit);
    }

    @FunctionalInterface
    interface Past {
        /** The newest candles that begin before a moment, however old they are, in any order. */
        Plan<List<Candle>> before(Instant end, int limit);
    }
}
