package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Endpoint;
import java.util.concurrent.CompletableFuture;

/**
 * A client with both of its views.
 *
 * @param <C> the exchange's client
 * @param client the blocking view, which is closed with this
 * @param async the view whose methods return futures
 */
public record Views<C extends ExchangeClient>(C client, AsyncCalls async) implements AutoCloseable {
    /** A call that is about to be made. */
    public <Q, R> View.Attempt attempt(Endpoint<Q, R> endpoint, Q request) {
        return attempt(endpoint, request, RequestOptions.DEFAULT);
    }

    /** The same with these options. */
    public <Q, R> View.Attempt attempt(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return new View.Attempt() {
            @Override
            public Object call() {
                return client.call(endpoint, request, options);
            }

            @Override
            public CompletableFuture<?> start() {
                return async.call(endpoint, request, options);
            }
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
