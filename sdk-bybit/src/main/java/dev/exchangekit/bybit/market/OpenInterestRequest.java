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

/** Asks for the open interest of a contract over time. Known since its launch. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenInterestRequest.class)
@JsonDeserialize(builder = OpenInterestRequest.Builder.class)
public interface OpenInterestRequest extends CursorRequest<OpenInterestRequest> {
    /** Product line, linear or inverse; required. */
    Category category();

    /** Symbol in upper case; required. */
    String symbol();

    /** Time between two points; required. */
    RecordingPeriod intervalTime();

    /** Earliest point. */
    Optional<Instant> startTime();

    /** Latest point. */
    Optional<Instant> endTime();

    /** Points per page, 1 to 200; 50 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default OpenInterestRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOpenInterestRequest.Builder {}
}
