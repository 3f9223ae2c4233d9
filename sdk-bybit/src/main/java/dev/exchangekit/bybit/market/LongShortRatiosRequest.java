package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks how many holders of a contract are long and short. Known since July 20, 2020. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLongShortRatiosRequest.class)
@JsonDeserialize(builder = LongShortRatiosRequest.Builder.class)
public interface LongShortRatiosRequest extends CursorRequest<LongShortRatiosRequest> {
    /** Product line, linear or inverse; required. */
    Category category();

    /** Symbol in upper case; required. */
    String symbol();

    /** Time between two points; required. */
    RecordingPeriod period();

    /** Earliest point. */
    Optional<Instant> startTime();

    /** Latest point. */
    Optional<Instant> endTime();

    /** Points per page, 1 to 500; 50 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default LongShortRatiosRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 500));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableLongShortRatiosRequest.Builder {}
}
