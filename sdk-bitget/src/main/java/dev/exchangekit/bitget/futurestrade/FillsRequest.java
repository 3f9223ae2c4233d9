package dev.exchangekit.bitget.futurestrade;

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

/** Which trades of yours to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFillsRequest.class)
@JsonDeserialize(builder = FillsRequest.Builder.class)
public interface FillsRequest extends CursorRequest<FillsRequest>, TimeWindowRequest<FillsRequest> {
    /** Which futures; required. */
    ProductType productType();

    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /** Those of the order of this id; all when absent. */
    Optional<String> orderId();

    /**
     * From when on, to the millisecond. In one call both times span at most three months for the fills and a week for
     * their history.
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

    /** Trades per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    @Override
    default FillsRequest withCursor(String cursor) {
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
    class Builder extends ImmutableFillsRequest.Builder implements TimeWindowRequest.Builder<FillsRequest> {}
}
