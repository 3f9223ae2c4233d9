package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the fees of all symbols. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFeeRatesRequest.class)
@JsonDeserialize(builder = FeeRatesRequest.Builder.class)
public interface FeeRatesRequest {
    /**
     * Symbol in upper case. Bitget calls it required and leaves it out of its example; what it does to the answer is
     * not said.
     */
    Optional<String> symbol();

    /**
     * What is traded; required. An example of Bitget names this parameter otherwise; its description and other clients
     * agree on this name.
     */
    BusinessType businessType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFeeRatesRequest.Builder {}
}
