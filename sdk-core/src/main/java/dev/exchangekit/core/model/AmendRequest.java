package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A change to an open order. What is absent stays as it is. */
@SdkStyle
@Value.Immutable
public interface AmendRequest {
    OrderRef order();

    /** The new whole quantity, what is already filled included. */
    Optional<BigDecimal> quantity();

    Optional<BigDecimal> price();

    /** Of an order that waits for a trigger. */
    Optional<BigDecimal> triggerPrice();

    Optional<ExitOrder> takeProfit();

    Optional<ExitOrder> stopLoss();

    /** The client order id of the order that replaces this one, where an exchange amends by replacing. Made by the client where absent. */
    Optional<String> newClientOrderId();

    /** Another price. */
    static AmendRequest price(OrderRef order, BigDecimal price) {
        return builder().order(order).price(price).build();
    }

    /** Another quantity. */
    static AmendRequest quantity(OrderRef order, BigDecimal quantity) {
        return builder().order(order).quantity(quantity).build();
    }

    @Value.Check
    default void checkShape() {
        if (quantity().isEmpty()
                && price().isEmpty()
                && triggerPrice().isEmpty()
                && takeProfit().isEmpty()
                && stopLoss().isEmpty()) {
            throw new InvalidRequestException("quantity", "absent", "an amendment must change something");
        }
        Shape.positive("quantity", quantity());
        Shape.positive("price", price());
        Shape.positive("triggerPrice", triggerPrice());
        Shape.clientOrderId("newClientOrderId", newClientOrderId());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds changes; thread-confined. */
    class Builder extends ImmutableAmendRequest.Builder {}
}
