package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the state of all markets of a product type. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTickersRequest.class)
@JsonDeserialize(builder = TickersRequest.Builder.class)
public interface TickersRequest {
    /** Which futures; required. */
    ProductType productType();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTickersRequest.Builder {}
}
