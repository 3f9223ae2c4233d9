package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for public trades of the last 90 days, the newest first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMarketTradesRequest.class)
@JsonDeserialize(builder = MarketTradesRequest.Builder.class)
public interface MarketTradesRequest
        extends CursorRequest<MarketTradesRequest>, TimeWindowRequest<MarketTradesRequest> {
    /** Symbol in upper case; required. */
    String symbol();

    /** Trades per page, 1 to 1000; 500 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: trades older than the one of this id; absent for the first page. */
    @JsonProperty("idLessThan")
    @Override
    Optional<String> cursor();

    /** From when on. In one call both times span at most 7 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    @Override
    default MarketTradesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMarketTradesRequest.Builder
            implements TimeWindowRequest.Builder<MarketTradesRequest> {}
}
