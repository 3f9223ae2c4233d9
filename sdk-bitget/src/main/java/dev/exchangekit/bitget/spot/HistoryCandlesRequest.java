package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the candles before a moment, however old they are. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHistoryCandlesRequest.class)
@JsonDeserialize(builder = HistoryCandlesRequest.Builder.class)
public interface HistoryCandlesRequest {
    /** Symbol in upper case; required. */
    String symbol();

    /** Length of a candle; required. */
    Granularity granularity();

    /** Candles that begin before then; required. */
    Instant endTime();

    /** Candles, 1 to 200; 100 if absent. */
    Optional<Integer> limit();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableHistoryCandlesRequest.Builder {}
}
