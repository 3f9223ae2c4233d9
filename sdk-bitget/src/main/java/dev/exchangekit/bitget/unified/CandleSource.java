package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the candles of an instrument and an interval come from. */
interface CandleSource {
    /** How far the call for recent candles reaches back. */
    Duration depth();

    /**
     * The newest candles that begin before a moment, in any order; it may be left at the present.
     *
     * @param limit up to 1000
     */
    Plan<List<Candle>> recent(Optional<Instant> end, int limit);

    /** The newest candles that begin before a moment, however old they are, in any order; at most its own maximum. */
    Plan<List<Candle>> past(Instant end, int limit);
}
