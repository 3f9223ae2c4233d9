package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What the older calls answer to an order and a cancel. Of one whose answer was lost and that was found again, the ids only. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderReceipt.Builder.class)
public interface OrderReceipt extends OrderView {
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
    Optional<String> market();

    Optional<Side> side();

    Optional<OrderState> state();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderReceipt.Builder {}
}
