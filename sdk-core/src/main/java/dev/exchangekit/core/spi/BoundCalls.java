package dev.exchangekit.core.spi;

import dev.exchangekit.core.RequestOptions;

record BoundCalls(Calls calls, RequestOptions options) implements Calls {
    @Override
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions own) {
        return calls.call(endpoint, request, own.orElse(options));
    }
}
