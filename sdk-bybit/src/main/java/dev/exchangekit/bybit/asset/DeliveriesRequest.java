package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deliveries of futures and options to list. Two years are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeliveriesRequest.class)
@JsonDeserialize(builder = DeliveriesRequest.Builder.class)
public interface DeliveriesRequest extends CursorRequest<DeliveriesRequest>, TimeWindowRequest<DeliveriesRequest> {
    /** Kind of product: inverse, linear or option; required. */
    Category category();

    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /**
     * From when on, to the millisecond. In one call both times span at most 30 days; without one it is 30 days from the
     * other, without both the last 30 days.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Day of expiry as symbols write it: {@code 25MAR22}; all when absent. */
    @JsonProperty("expDate")
    Optional<String> expiryDate();

    /** Deliveries per page: 1 to 50, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default DeliveriesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(value -> Check.name("symbol", value));
        Check.span(startTime(), endTime());
        limit().ifPresent(value -> Check.range("limit", value, 1, 50));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDeliveriesRequest.Builder implements TimeWindowRequest.Builder<DeliveriesRequest> {}
}
