package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Which order to show. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderRequest.class)
@JsonDeserialize(builder = OrderRequest.Builder.class)
public interface OrderRequest extends OrderTarget {
    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UtaChecks.target(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderRequest.Builder {}
}
