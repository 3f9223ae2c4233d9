package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the exchange took for cancelling. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelledOrders.class)
@JsonDeserialize(builder = CancelledOrders.Builder.class)
public interface CancelledOrders extends WireModel {
    /** The orders that are being cancelled. */
    @JsonProperty("list")
    List<OrderAck> orders();

    /** False when the exchange could not cancel; absent for inverse contracts of some accounts. */
    Optional<Boolean> success();

    static Builder builder() {
        return new Builder();
    }

    /** Builds answers; thread-confined. */
    class Builder extends ImmutableCancelledOrders.Builder {}
}
