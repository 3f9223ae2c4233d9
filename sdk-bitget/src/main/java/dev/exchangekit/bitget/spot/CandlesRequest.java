package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for candles. Without times, the latest ones. Candles reach back a month for up to 5 minutes, 52 days for 15, 62
 * days for 30, 83 days for an hour, 240 days for 4 hours and 360 days for 6; older ones are to be had as history.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCandlesRequest.class)
@JsonDeserialize(builder = CandlesRequest.Builder.class)
public interface CandlesRequest {
    /** Symbol in upper case; required. */
    String symbol();

    /** Length of a candle; required. */
    Granularity granularity();

    /** Candles that begin then or later. */
    Optional<Instant> startTime();

    /** Candles that begin before then. */
    Optional<Instant> endTime();

    /** Candles, 1 to 1000; 100 if absent. */
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
