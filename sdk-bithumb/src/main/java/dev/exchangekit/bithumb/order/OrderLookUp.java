package dev.exchangekit.bithumb.order;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.internal.OrderSearch;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.FoundOrder.State;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks the exchange what became of a write. */
final class OrderLookUp {
    /** The exchange tells when an order was made to the second. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    private OrderLookUp() {}

    static Plan<Finding> placed(String clientOrderId, Instant since) {
        return OrderSearch.find(Optional.empty(), Optional.of(clientOrderId))
                .map(found -> found.map(order -> found(order).placed(since)).orElseGet(Finding::noTrace));
    }

    static Plan<Finding> cancelled(Optional<String> orderId, Optional<String> clientOrderId) {
        return OrderSearch.find(orderId, clientOrderId)
                .map(found -> found.map(order -> found(order).cancelled()).orElseGet(Finding::noTrace));
    }

    private static FoundOrder found(Order order) {
        Instant made = order.createdAt().map(time -> time.plus(PRECISION)).orElse(Instant.MAX);
        return new FoundOrder(order.orderId(), order.clientOrderId().orElse(""), made, made, state(order.state()));
    }

    private static State state(OrderState state) {
        if (state.equals(OrderState.CANCEL)) {
            return State.CANCELLED;
        }
        return state.equals(OrderState.DONE) ? State.FILLED : State.OPEN;
    }
}
