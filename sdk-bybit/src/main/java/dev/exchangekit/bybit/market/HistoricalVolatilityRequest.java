package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for the historical volatility of a coin, hour by hour; the latest one without times. Two years are kept.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHistoricalVolatilityRequest.class)
@JsonDeserialize(builder = HistoricalVolatilityRequest.Builder.class)
public interface HistoricalVolatilityRequest extends TimeWindowRequest<HistoricalVolatilityRequest> {
    /** Product line, options only; required. */
    Category category();

    /** Base coin in upper case; {@code BTC} by default. */
    Optional<String> baseCoin();

    /** Quote coin, {@code USD} or {@code USDT}; {@code USD} by default. */
    Optional<String> quoteCoin();

    /** Days that it is the volatility of: 7, 14, 21, 30, 60 or 90, and 180 or 270 for BTC and ETH; 7 by default. */
    @JsonProperty("period")
    Optional<Integer> periodDays();

    /** Earliest hour; needs {@link #endTime()}, at most 30 days later. */
    @Override
    Optional<Instant> startTime();

    /** Latest hour; needs {@link #startTime()}. */
    @Override
    Optional<Instant> endTime();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
        quoteCoin().ifPresent(v -> Check.name("quoteCoin", v));
        periodDays().ifPresent(v -> Check.that(v > 0, "periodDays", v, "must be positive"));
        Check.that(
                startTime().isPresent() == endTime().isPresent(),
                "endTime",
                endTime().isPresent() ? "alone" : "absent",
                "required together with startTime");
        Check.span(startTime(), endTime());
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableHistoricalVolatilityRequest.Builder
            implements TimeWindowRequest.Builder<HistoricalVolatilityRequest> {}
}
