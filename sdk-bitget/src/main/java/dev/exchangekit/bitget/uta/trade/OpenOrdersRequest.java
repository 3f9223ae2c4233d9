package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which open orders to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenOrdersRequest.class)
@JsonDeserialize(builder = OpenOrdersRequest.Builder.class)
public interface OpenOrdersRequest extends CursorRequest<OpenOrdersRequest> {
    /** Kind of product; all if absent. */
    Optional<Category> category();

    /** Symbol in upper case, like {@code BTCUSDT}; all if absent. */
    Optional<String> symbol();

    /** Only orders placed from then on. */
    Optional<Instant> startTime();

    /** Only orders placed until then. */
    Optional<Instant> endTime();

    /** Items per page, 1 to 100; 100 by default. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default OpenOrdersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOpenOrdersRequest.Builder {}
}
