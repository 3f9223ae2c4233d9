package dev.exchangekit.core.model;

import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a look-up by client order id says about an order whose answer was lost. */
@SdkStyle
@Value.Immutable
public interface RecoveredOrder extends UnifiedModel {
    Symbol symbol();

    String clientOrderId();

    /** Accepted when the order exists; rejected when it is proven that it never will; otherwise unknown: ask again later. */
    OrderOutcome outcome();

    /** Present when accepted. */
    Optional<Order> order();

    /** The order exists. */
    static RecoveredOrder found(String clientOrderId, Order order) {
        return builder()
                .symbol(order.symbol())
                .clientOrderId(clientOrderId)
                .outcome(OrderOutcome.ACCEPTED)
                .order(order)
                .nativeModel(order.nativeModel())
                .build();
    }

    /** No trace, after the exchange could last have accepted it. */
    static RecoveredOrder neverPlaced(Symbol symbol, String clientOrderId) {
        return builder()
                .symbol(symbol)
                .clientOrderId(clientOrderId)
                .outcome(OrderOutcome.REJECTED)
                .build();
    }

    /** No trace yet, which proves nothing. */
    static RecoveredOrder unknown(Symbol symbol, String clientOrderId) {
        return builder()
                .symbol(symbol)
                .clientOrderId(clientOrderId)
                .outcome(OrderOutcome.UNKNOWN)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds look-ups; thread-confined. */
    class Builder extends ImmutableRecoveredOrder.Builder {}
}
