package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which positions to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionsRequest.class)
@JsonDeserialize(builder = PositionsRequest.Builder.class)
public interface PositionsRequest extends CursorRequest<PositionsRequest> {
    /** Linear, inverse or option. */
    Category category();

    /**
     * Symbol, upper case; lists its positions even when they are empty, two in hedge mode. Linear needs this or {@link
     * #settleCoin}; this wins.
     */
    Optional<String> symbol();

    /** Base coin, upper case; all when absent. Options only. */
    Optional<String> baseCoin();

    /** Settle coin, upper case; lists only positions that are not empty. */
    Optional<String> settleCoin();

    /** Positions per page: 1 to 200, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default PositionsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    @Value.Check
    default void check() {
        symbol().ifPresent(value -> Check.name("symbol", value));
        baseCoin().ifPresent(value -> Check.name("baseCoin", value));
        settleCoin().ifPresent(value -> Check.name("settleCoin", value));
        Check.that(
                !category().equals(Category.LINEAR)
                        || symbol().isPresent()
                        || settleCoin().isPresent(),
                "symbol",
                "absent",
                "linear needs a symbol or settle coin");
        limit().ifPresent(value -> Check.range("limit", value, 1, 200));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutablePositionsRequest.Builder {}
}
