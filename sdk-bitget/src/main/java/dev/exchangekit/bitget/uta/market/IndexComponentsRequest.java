package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks what an index price is made of. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIndexComponentsRequest.class)
@JsonDeserialize(builder = IndexComponentsRequest.Builder.class)
public interface IndexComponentsRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Kind of product. */
    Optional<Category> category();

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
    class Builder extends ImmutableIndexComponentsRequest.Builder {}
}
