package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.internal.UtaChecks;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrderRequest.class)
@JsonDeserialize(builder = CancelOrderRequest.Builder.class)
public interface CancelOrderRequest extends OrderTarget {
    /** Kind of product. */
    Optional<Category> category();

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
    class Builder extends ImmutableCancelOrderRequest.Builder {}
}
