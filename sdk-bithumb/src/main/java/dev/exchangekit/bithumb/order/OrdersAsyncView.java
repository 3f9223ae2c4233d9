package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The asynchronous calls of a client. */
record OrdersAsyncView(AsyncCalls calls, RestPipeline pipeline) implements OrdersAsyncApi {
    @Override
    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return calls.call(endpoint, request, options);
    }

    @Override
    public CompletableFuture<Order> follow(OrderInfoRequest order, Duration atMost) {
        return OrderFollowing.ORDERS.start(calls, pipeline, order, atMost);
    }

    @Override
    public Instant exchangeTime() {
        return pipeline.exchangeTime();
    }

    @Override
    public OrdersAsyncApi with(RequestOptions options) {
        return new OrdersAsyncView(AsyncCalls.with(calls, options), pipeline);
    }
}
