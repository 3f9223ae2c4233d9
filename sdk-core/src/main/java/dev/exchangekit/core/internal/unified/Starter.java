package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Plan;
import java.util.concurrent.CompletableFuture;

/** Starts plans and shows their failures to the keeper of the instruments. */
record Starter(AsyncCalls calls, InstrumentKeeper keeper) {
    <T> CompletableFuture<T> start(Plan<T> plan) {
        CompletableFuture<T> future = plan.start(calls);
        CompletableFuture<T> ignored = future.whenComplete((result, failure) -> {
            if (failure != null) {
                keeper.saw(failure);
            }
        });
        return future;
    }
}
