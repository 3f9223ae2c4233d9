package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the fees of a symbol. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFeeRateRequest.class)
@JsonDeserialize(builder = FeeRateRequest.Builder.class)
public interface FeeRateRequest {
    /** Symbol in upper case; required. */
    String symbol();

    /**
     * What is traded; required. An example of Bitget names this parameter otherwise; its description and other clients
     * agree on this name.
     */
    BusinessType businessType();

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
    class Builder extends ImmutableFeeRateRequest.Builder {}
}
