package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the prices that orders may have at most and at least. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePriceLimitRequest.class)
@JsonDeserialize(builder = PriceLimitRequest.Builder.class)
public interface PriceLimitRequest {
    /** Product line, spot, linear or inverse; linear by default. */
    Optional<Category> category();

    /** Symbol in upper case; required. */
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
    class Builder extends ImmutablePriceLimitRequest.Builder {}
}
