package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.TimeInForce;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.Optional;

/** What the answer to a new order says of it, alone or in a batch. */
public interface OrderAckView extends WireModel {
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
}
