package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took a cancel, and will do it: the order may still be filled. Of one whose answer was lost and that was settled by the order, the ids only. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CancelAck.Builder.class)
public interface CancelAck extends WireModel {
    /** The exchange's id. */
    @JsonProperty("order_id")
    String orderId();

    /** Your id of the order. */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** When it was taken. */
    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCancelAck.Builder {}
}
