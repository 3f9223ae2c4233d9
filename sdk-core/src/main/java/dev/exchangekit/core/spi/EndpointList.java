package dev.exchangekit.core.spi;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The endpoints of one area, in the order of their declaration: adding a constant is what lists it. */
public final class EndpointList {
    private final List<Endpoint<?, ?>> endpoints = new CopyOnWriteArrayList<>();

    /** Builds the endpoint and lists it. */
    public <Q, R> Endpoint<Q, R> add(Endpoint.Builder<Q, R> builder) {
        Endpoint<Q, R> endpoint = builder.build();
        endpoints.add(endpoint);
        return endpoint;
    }

    /** All endpoints declared so far. */
    public List<Endpoint<?, ?>> all() {
        return List.copyOf(endpoints);
    }
}
