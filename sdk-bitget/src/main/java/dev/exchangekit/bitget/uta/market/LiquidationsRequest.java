package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for liquidations of all traders in the last three days. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLiquidationsRequest.class)
@JsonDeserialize(builder = LiquidationsRequest.Builder.class)
public interface LiquidationsRequest extends CursorRequest<LiquidationsRequest> {
    /** Kind of futures; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}. All symbols if absent. */
    Optional<String> symbol();

    /** Liquidations per page; the exchange's choice if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default LiquidationsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        limit().ifPresent(v -> Check.that(v > 0, "limit", v, "must be positive"));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableLiquidationsRequest.Builder {}
}
