package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for conversions of the last 90 days. The documentation of 2025 requires both coins, later clients neither. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConvertRecordsRequest.class)
@JsonDeserialize(builder = ConvertRecordsRequest.Builder.class)
public interface ConvertRecordsRequest
        extends CursorRequest<ConvertRecordsRequest>, TimeWindowRequest<ConvertRecordsRequest> {
    /** Coin that was given. Name it together with {@link #toCoin} to be safe. */
    Optional<String> fromCoin();

    /** Coin that was received. */
    Optional<String> toCoin();

    /** From when on; at most 90 days ago. In one call both times span at most 30 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Entries per page, 1 to 100; 100 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default ConvertRecordsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        fromCoin().ifPresent(v -> Check.text("fromCoin", v, 64));
        toCoin().ifPresent(v -> Check.text("toCoin", v, 64));
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableConvertRecordsRequest.Builder
            implements TimeWindowRequest.Builder<ConvertRecordsRequest> {}
}
