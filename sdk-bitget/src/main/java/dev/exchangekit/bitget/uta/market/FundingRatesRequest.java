package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** Asks for past funding rates of a perpetual, the newest first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFundingRatesRequest.class)
@JsonDeserialize(builder = FundingRatesRequest.Builder.class)
public interface FundingRatesRequest extends CursorRequest<FundingRatesRequest> {
    /** Kind of futures; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Rates per page, 1 to 200; 200 by default. */
    Optional<Integer> limit();

    /**
     * Number of the page, 1 to 100; 1 by default. Pages are counted from the newest rate on, so they shift when a rate
     * is added.
     */
    @Override
    Optional<String> cursor();

    @Override
    default FundingRatesRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
        cursor().ifPresent(v -> Check.text("cursor", v, Pattern.compile("[1-9]\\d?|100")));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFundingRatesRequest.Builder {}
}
