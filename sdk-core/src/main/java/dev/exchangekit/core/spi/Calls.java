package dev.exchangekit.core.spi;

import dev.exchangekit.core.RequestOptions;

/**
 * Runs endpoints on the caller's thread. Every synchronous facade is an interface over this one method, so a facade
 * method is one line that names its endpoint. Thread-safe; blocks until the answer is there.
 */
@FunctionalInterface
public interface Calls {
    /**
     * Runs an endpoint.
     *
     * @throws dev.exchangekit.core.error.SdkException when there is no good answer; see its subclasses
     */
    <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options);

    /** Runs an endpoint with the client's own settings. */
    default <Q, R> R call(Endpoint<Q, R> endpoint, Q request) {
        return call(endpoint, request, RequestOptions.DEFAULT);
    }

    /** The same calls with other options where a call does not state its own. */
    static Calls with(Calls calls, RequestOptions options) {
        return new BoundCalls(calls, options);
    }
}
