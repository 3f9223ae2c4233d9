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

/** The exchange took an order. What became of it tell {@link OrdersApi#order} and the private stream. Of one whose answer was lost and that was found again, the ids only. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderAck.Builder.class)
public interface OrderAck extends WireModel {
    /** The exchange's id. */
    @JsonProperty("order_id")
    String orderId();

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

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderAck.Builder {}
}
