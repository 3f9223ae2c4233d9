package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks how much of a contract is open. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenInterestRequest.class)
@JsonDeserialize(builder = OpenInterestRequest.Builder.class)
public interface OpenInterestRequest {
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
    class Builder extends ImmutableOpenInterestRequest.Builder {}
}
