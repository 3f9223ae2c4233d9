package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The exchange took a change of an order. {@link #clientOid} names the order from now on.
 *
 * <p>After a new size and price that is a new order under the new id of the request; the exchange makes it a little
 * later and answers no order id.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ModifiedOrder.Builder.class)
public interface ModifiedOrder extends WireModel {
    /**
     * The exchange's id; absent where it answers none, as after a new size and price. Where the answer was lost and a
     * look-up found the order, its id from now on.
     */
    Optional<String> orderId();

    /** Your id under which the order is found from now on. */
    Optional<String> clientOid();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableModifiedOrder.Builder {}
}
