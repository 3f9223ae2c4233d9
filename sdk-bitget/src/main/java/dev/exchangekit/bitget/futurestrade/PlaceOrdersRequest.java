package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** New orders of one symbol. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlaceOrdersRequest.class)
@JsonDeserialize(builder = PlaceOrdersRequest.Builder.class)
public interface PlaceOrdersRequest extends OrderScope {
    /** What stands behind the position: what is set aside for it, or the whole account. */
    MarginMode marginMode();

    /** Coin that margins it, in upper case. */
    String marginCoin();

    /** The orders: 1 to 50. */
    @JsonProperty("orderList")
    List<NewOrder> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        OrderChecks.batch(orders());
        OrderChecks.distinct("clientOid", orders(), NewOrder::clientOid);
    }

    /** The same batch with these orders. */
    default PlaceOrdersRequest withOrders(List<NewOrder> orders) {
        return toBuilder().orders(orders).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceOrdersRequest.Builder {}
}
