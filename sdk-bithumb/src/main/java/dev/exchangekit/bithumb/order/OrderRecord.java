package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An order, as the newer lists have it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderRecord.Builder.class)
public interface OrderRecord extends OrderView {
    @Override
    @JsonProperty("order_id")
    String orderId();

    @Override
    @JsonProperty("order_type")
    Optional<OrderType> type();

    @Override
    @JsonProperty("canceling_order_id")
    Optional<String> cancelingOrderId();

    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    Side side();

    OrderState state();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderRecord.Builder {}
}
