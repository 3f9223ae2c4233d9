package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Endpoint;
import java.util.concurrent.CompletableFuture;

/** An endpoint and what it is asked for. */
public record EndpointCall<Q, R>(Endpoint<Q, R> endpoint, Q request) {
    /** The call about to be made with this client. */
    public View.Attempt of(Views<?> client) {
        return of(client, RequestOptions.DEFAULT);
    }

    /** The call about to be made with this client and these options. */
    public View.Attempt of(Views<?> client, RequestOptions options) {
        return new View.Attempt() {
            @Override
            public Object call() {
                return client.client().call(endpoint, request, options);
            }

            @Override
            public CompletableFuture<?> start() {
                return client.async().call(endpoint, request, options);
            }
        };
    }

    /** The path that it is sent to. */
    public String path() {
        return endpoint.path();
    }
}
