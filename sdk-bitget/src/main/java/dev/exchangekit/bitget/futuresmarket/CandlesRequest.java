package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
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

    /** Which futures; required. */
    ProductType productType();

    /** Length of a candle; required. */
    Granularity granularity();

    /** Candles that begin then or later. In one call both times span at most 90 days. */
    Optional<Instant> startTime();

    /** Candles that begin before then, after it is rounded down to the length of a candle. */
    Optional<Instant> endTime();

    /** Price that they are of; that of trades if absent. */
    @JsonProperty("kLineType")
    Optional<CandleType> type();

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
