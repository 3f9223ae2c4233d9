package dev.exchangekit.core.spi;

import dev.exchangekit.core.RequestOptions;
import java.util.concurrent.CompletableFuture;

/**
 * Runs endpoints without blocking a thread. Every asynchronous facade is an interface over this one method.
 * Thread-safe.
 */
@FunctionalInterface
public interface AsyncCalls {
    /**
     * Starts an endpoint. The future completes on the client's callback executor; it fails with a {@link
     * dev.exchangekit.core.error.SdkException}. Cancelling it cancels the HTTP call. Bad arguments are thrown here, not
     * through the future.
     */
    <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options);

    /** Starts an endpoint with the client's own settings. */
    default <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request) {
        return call(endpoint, request, RequestOptions.DEFAULT);
    }

    /** The same calls with other options where a call does not state its own. */
    static AsyncCalls with(AsyncCalls calls, RequestOptions options) {
        return new BoundAsyncCalls(calls, options);
    }
}
