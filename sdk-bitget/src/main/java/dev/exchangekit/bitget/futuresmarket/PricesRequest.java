package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the prices of a contract. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePricesRequest.class)
@JsonDeserialize(builder = PricesRequest.Builder.class)
public interface PricesRequest {
    /** Symbol in upper case; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

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
    class Builder extends ImmutablePricesRequest.Builder {}
}
