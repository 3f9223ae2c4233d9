package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The exchange took an order, or a change or cancel of one. What becomes of it the order stream or {@link
 * TradeApi#openOrders} tells.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderAck.class)
@JsonDeserialize(builder = OrderAck.Builder.class)
public interface OrderAck extends WireModel {
    /** The exchange's id. */
    String orderId();

    /** Your id, where the order has one. */
    Optional<String> orderLinkId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds acknowledgements; thread-confined. */
    class Builder extends ImmutableOrderAck.Builder {}
}
