package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Orders of one symbol to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelOrdersRequest.class)
@JsonDeserialize(builder = CancelOrdersRequest.Builder.class)
public interface CancelOrdersRequest extends OrderScope {
    /** Coin that margins it, in upper case. */
    Optional<String> marginCoin();

    /** The orders: 1 to 50. */
    @JsonProperty("orderIdList")
    List<OrderCancellation> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        OrderChecks.batch(orders());
        OrderChecks.distinct("orderId", orders(), OrderCancellation::orderId);
        OrderChecks.distinct("clientOid", orders(), OrderCancellation::clientOid);
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
    }

    /** The same batch with these orders. */
    default CancelOrdersRequest withOrders(List<OrderCancellation> orders) {
        return toBuilder().orders(orders).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelOrdersRequest.Builder {}
}
