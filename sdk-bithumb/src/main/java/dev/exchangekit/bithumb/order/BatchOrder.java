package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.TimeInForce;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one order of a batch: taken with an {@link #orderId}, or refused with an {@link #errorName}. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchOrder.Builder.class)
public interface BatchOrder extends WireModel {
    /** The exchange's id; absent for one that was refused. */
    @JsonProperty("order_id")
    Optional<String> orderId();

    /** Your id of the order. */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** Market, quote currency first, like {@code KRW-BTC}. */
    Optional<String> market();

    Optional<Side> side();

    @JsonProperty("order_type")
    Optional<OrderType> type();

    @JsonProperty("time_in_force")
    Optional<TimeInForce> timeInForce();

    @JsonProperty("stp_type")
    Optional<StpType> stpType();

    /** When it was taken. */
    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

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
