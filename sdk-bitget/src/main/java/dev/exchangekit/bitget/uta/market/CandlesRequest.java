package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for candles. Without times, the latest ones. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCandlesRequest.class)
@JsonDeserialize(builder = CandlesRequest.Builder.class)
public interface CandlesRequest {
    /** Kind of product, not margin; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Length of a candle; required. */
    Interval interval();

    /** What the candles are made of; trades by default. */
    Optional<CandleType> type();

    /** Candles that begin then or later; of past candles at most 90 days before {@link #endTime}. */
    Optional<Instant> startTime();

    /** Candles that begin before then. */
    Optional<Instant> endTime();

    /**
     * Candles. The latest: 1 to 1000; past ones: 1 to 100, 100 by default. Whether the default of the latest is 100 or
     * 1000 depends on which of the exchange's texts one reads.
     */
    Optional<Integer> limit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCandlesRequest.Builder {}
}
