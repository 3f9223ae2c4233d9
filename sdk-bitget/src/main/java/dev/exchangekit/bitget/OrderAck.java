package dev.exchangekit.bitget;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took an order or a change of one. What became of it tell the queries and the private streams. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderAck.Builder.class)
public interface OrderAck extends WireModel {
    /** The exchange's id; absent where the answer names the order by your id alone. */
    Optional<String> orderId();

    /** Your id of the order; absent where it has none. */
    Optional<String> clientOid();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderAck.Builder {}
}
