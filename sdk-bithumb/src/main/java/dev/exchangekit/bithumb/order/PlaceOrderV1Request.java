package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A new order for the older call. */
@SdkStyle
@Value.Immutable
@JsonPropertyOrder({"market", "side", "ord_type", "price", "volume", "time_in_force", "client_order_id"})
@JsonSerialize(as = ImmutablePlaceOrderV1Request.class)
@JsonDeserialize(builder = PlaceOrderV1Request.Builder.class)
public interface PlaceOrderV1Request extends OrderTerms<PlaceOrderV1Request> {
    /** Kind of order, which says what else it needs; required. */
    @Override
    @JsonProperty("ord_type")
    OrderType type();

    /**
     * Your id of the order, unique: 1 to 36 of {@code A-Za-z0-9-_}. A random one is made when absent. That this older
     * call takes one is not confirmed; where it does not, what became of an order whose answer was lost stays unknown.
     */
    @Override
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        OrderChecks.terms(this);
    }

    @Override
    default PlaceOrderV1Request withClientOrderId(String id) {
        return toBuilder().clientOrderId(id).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlaceOrderV1Request.Builder {}
}
