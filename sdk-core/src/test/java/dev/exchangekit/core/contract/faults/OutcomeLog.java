package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what the observer is told of orders. Thread-safe. */
final class OutcomeLog implements SdkObserver {
    private final Map<String, CompletableFuture<OrderOutcome>> outcomes = new ConcurrentHashMap<>();

    /** Done when the fate of that order is told. */
    CompletableFuture<OrderOutcome> of(String clientOrderId) {
        return outcomes.computeIfAbsent(clientOrderId, id -> new CompletableFuture<>());
    }

    @Override
    public void outcome(OrderIntent intent, OrderOutcome outcome) {
        of(intent.id()).complete(outcome);
    }
}
