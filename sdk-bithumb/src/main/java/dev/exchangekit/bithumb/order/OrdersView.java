package dev.exchangekit.bithumb.order;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Duration;
import java.time.Instant;

/** The blocking calls of a client. */
record OrdersView(Calls calls, RestPipeline pipeline) implements OrdersApi {
    @Override
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return calls.call(endpoint, request, options);
    }

    @Override
    public Order follow(OrderInfoRequest order, Duration atMost) {
        return OrderFollowing.ORDERS.run(calls, pipeline, order, atMost);
    }

    @Override
    public Instant exchangeTime() {
        return pipeline.exchangeTime();
    }

    @Override
    public OrdersApi with(RequestOptions options) {
        return new OrdersView(Calls.with(calls, options), pipeline);
    }
}
