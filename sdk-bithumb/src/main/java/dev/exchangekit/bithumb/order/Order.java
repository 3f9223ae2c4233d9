package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order. Lists leave out its fills. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends OrderView {
    @Override
    @JsonProperty("uuid")
    String orderId();

    @Override
    @JsonProperty("ord_type")
    Optional<OrderType> type();

    @Override
    @JsonProperty("canceling_uuid")
    Optional<String> cancelingOrderId();

    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    Side side();

    OrderState state();

    /** Its fills. */
    List<OrderTrade> trades();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrder.Builder {}
}
