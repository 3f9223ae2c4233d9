package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which order to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrderRequest.class)
@JsonDeserialize(builder = CancelOrderRequest.Builder.class)
public interface CancelOrderRequest extends OrderTarget {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** Must be the filter the order was placed with; {@link OrderFilter#ORDER} when absent. Spot only. */
    Optional<OrderFilter> orderFilter();

    @Value.Check
    default void check() {
        TradeChecks.target(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableCancelOrderRequest.Builder {}
}
