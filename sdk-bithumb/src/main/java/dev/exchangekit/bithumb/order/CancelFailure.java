package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A cancel of a batch that was refused. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CancelFailure.Builder.class)
public interface CancelFailure extends WireModel {
    /** The exchange's id. */
    @JsonProperty("order_id")
    Optional<String> orderId();

    /** Your id of the order. */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** Why. */
    BatchError error();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCancelFailure.Builder {}
}
