package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Names one order, by the exchange's id, by the client order id, or by both. */
@SdkStyle
@Value.Immutable
public interface OrderRef {
    Symbol symbol();

    /** The exchange's id; wins where both are given. */
    Optional<String> orderId();

    Optional<String> clientOrderId();

    /** True for an order that waits for a trigger; some exchanges keep those apart and must be told. */
    @Value.Default
    default boolean conditional() {
        return false;
    }

    /** An order by the exchange's id. */
    static OrderRef of(Symbol symbol, String orderId) {
        return builder().symbol(symbol).orderId(orderId).build();
    }

    /** An order by its client order id. */
    static OrderRef ofClientId(Symbol symbol, String clientOrderId) {
        return builder().symbol(symbol).clientOrderId(clientOrderId).build();
    }

    /** The id to speak of the order by. */
    default String id() {
        return orderId().or(this::clientOrderId).orElse("?");
    }

    @Value.Check
    default void checkShape() {
        if (orderId().isEmpty() && clientOrderId().isEmpty()) {
            throw new InvalidRequestException("orderId", "absent", "either it or clientOrderId must be given");
        }
        if (orderId().filter(String::isBlank).isPresent()) {
            throw new InvalidRequestException("orderId", "\"\"", "must not be blank");
        }
        if (clientOrderId().filter(String::isBlank).isPresent()) {
            throw new InvalidRequestException("clientOrderId", "\"\"", "must not be blank");
        }
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds references; thread-confined. */
    class Builder extends ImmutableOrderRef.Builder {}
}
