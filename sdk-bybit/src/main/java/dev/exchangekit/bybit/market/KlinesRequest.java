package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Interval;
import dev.exchangekit.core.NewestFirstRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for candles. Without times, the latest ones. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKlinesRequest.class)
@JsonDeserialize(builder = KlinesRequest.Builder.class)
public interface KlinesRequest extends NewestFirstRequest<KlinesRequest> {
    /** Product line; required. Options have mark price candles only; the premium index is one of linear perpetuals. */
    Category category();

    /** Symbol in upper case; required. */
    String symbol();

    /** Length of a candle; required. */
    Interval interval();

    /** Earliest start of a candle. */
    Optional<Instant> start();

    /** Latest start of a candle. */
    Optional<Instant> end();

    /** Candles, 1 to 1000, for options 1 to 500; 200 by default. */
    Optional<Integer> limit();

    /** The same as {@link #start}. */
    @Override
    default Optional<Instant> startTime() {
        return start();
    }

    /** The same as {@link #end}. */
    @Override
    default Optional<Instant> endTime() {
        return end();
    }

    @Override
    default int pageSize() {
        return limit().orElse(200);
    }

    @Override
    default KlinesRequest withoutStart() {
        return toBuilder().start(Optional.empty()).build();
    }

    @Override
    default KlinesRequest withEnd(Instant end) {
        return toBuilder().end(end).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        limit().ifPresent(v -> Check.range("limit", v, 1, 1000));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableKlinesRequest.Builder {}
}
