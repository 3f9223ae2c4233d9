package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which closed positions to list. Three months are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClosedPositionsRequest.class)
@JsonDeserialize(builder = ClosedPositionsRequest.Builder.class)
public interface ClosedPositionsRequest
        extends CursorRequest<ClosedPositionsRequest>, TimeWindowRequest<ClosedPositionsRequest> {
    /** Symbol in upper case; goes before {@link #productType}. */
    Optional<String> symbol();

    /** Which futures; those margined in USDT when absent. */
    Optional<ProductType> productType();

    /** Positions per page: 1 to 100, 20 when absent. */
    Optional<Integer> limit();

    /**
     * From when on, to the millisecond. In one call both times span at most three months; all that is kept without
     * them.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins: the cursor of the page before; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default ClosedPositionsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
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
    class Builder extends ImmutableClosedPositionsRequest.Builder
            implements TimeWindowRequest.Builder<ClosedPositionsRequest> {}
}
