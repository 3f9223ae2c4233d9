package dev.exchangekit.core.spi;

import dev.exchangekit.core.RequestOptions;
import java.util.concurrent.CompletableFuture;

record BoundAsyncCalls(AsyncCalls calls, RequestOptions options) implements AsyncCalls {
    @Override
    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions own) {
        return calls.call(endpoint, request, own.orElse(options));
    }
}
