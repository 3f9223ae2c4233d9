package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks how large the positions of the account may become. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenInterestLimitRequest.class)
@JsonDeserialize(builder = OpenInterestLimitRequest.Builder.class)
public interface OpenInterestLimitRequest {
    /** Kind of futures; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOpenInterestLimitRequest.Builder {}
}
