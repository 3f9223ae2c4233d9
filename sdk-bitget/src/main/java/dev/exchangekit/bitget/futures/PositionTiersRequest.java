package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Of which symbol to list the tiers. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionTiersRequest.class)
@JsonDeserialize(builder = PositionTiersRequest.Builder.class)
public interface PositionTiersRequest {
    /** Which futures; required. */
    ProductType productType();

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
    class Builder extends ImmutablePositionTiersRequest.Builder {}
}
