package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took an order. What becomes of it is told by the order itself. */
@SdkStyle
@Value.Immutable
public interface OrderAck extends UnifiedModel {
    Symbol symbol();

    /**
     * The exchange's id; absent where it does not say, as for a reduce-only order that replaces others, or for a
     * trailing stop that could not be found again.
     */
    Optional<String> orderId();

    /** The id the order was sent with; absent for a trailing stop that belongs to the position. */
    Optional<String> clientOrderId();

    /** Time of the exchange. */
    Optional<Instant> time();

    /**
     * The order as amends, cancels and look-ups name it.
     *
     * @throws dev.exchangekit.core.error.InvalidRequestException when it has neither id
     */
    default OrderRef ref() {
        return OrderRef.builder()
                .symbol(symbol())
                .orderId(orderId())
                .clientOrderId(clientOrderId())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds acknowledgements; thread-confined. */
    class Builder extends ImmutableOrderAck.Builder {}
}
