package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Whose open orders to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelSymbolOrdersRequest.class)
@JsonDeserialize(builder = CancelSymbolOrdersRequest.Builder.class)
public interface CancelSymbolOrdersRequest {
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
    class Builder extends ImmutableCancelSymbolOrdersRequest.Builder {}
}
