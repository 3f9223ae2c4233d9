package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one order of a batch: taken with an {@link #orderId}, or refused with an {@link #errorName}. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchOrder.Builder.class)
public interface BatchOrder extends OrderAckView {
    /** The exchange's id; absent for one that was refused. */
    @JsonProperty("order_id")
    Optional<String> orderId();

    /** Why it was refused. */
    @JsonProperty("name")
    Optional<String> errorName();

    /** Why it was refused, in the exchange's words. */
    @JsonProperty("message")
    Optional<String> errorMessage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBatchOrder.Builder {}
}
