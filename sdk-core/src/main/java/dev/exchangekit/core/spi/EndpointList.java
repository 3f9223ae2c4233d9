package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The endpoints of one area of an exchange, in the order of their declaration: declaring a constant through the list is
 * what lists it.
 */
public final class EndpointList {
    private final String area;
    private final boolean signed;
    private final List<Endpoint<?, ?>> endpoints = new CopyOnWriteArrayList<>();

    private EndpointList(String area, boolean signed) {
        this.area = area;
        this.signed = signed;
    }

    /** An area whose calls need no credentials, unless they say so. */
    public static EndpointList open(String area) {
        return new EndpointList(area, false);
    }

    /** An area whose calls all need credentials. */
    public static EndpointList signed(String area) {
        return new EndpointList(area, true);
    }

    /** See {@link Endpoint#get}; the operation is named without its area, and listed when it is built. */
    public <Q, R> Endpoint.Builder<Q, R> get(String operation, String path, Class<Q> request, Class<R> response) {
        return listed(Endpoint.get(area + "." + operation, path, request, response));
    }

    /** See {@link Endpoint#get}. */
    public <Q, R> Endpoint.Builder<Q, R> get(
            String operation, String path, Class<Q> request, TypeReference<R> response) {
        return listed(Endpoint.get(area + "." + operation, path, request, response));
    }

    /** See {@link Endpoint#post}. */
    public <Q, R> Endpoint.Builder<Q, R> post(String operation, String path, Class<Q> request, Class<R> response) {
        return listed(Endpoint.post(area + "." + operation, path, request, response));
    }

    /** See {@link Endpoint#post}. */
    public <Q, R> Endpoint.Builder<Q, R> post(
            String operation, String path, Class<Q> request, TypeReference<R> response) {
        return listed(Endpoint.post(area + "." + operation, path, request, response));
    }

    /** See {@link Endpoint#delete}. */
    public <Q, R> Endpoint.Builder<Q, R> delete(String operation, String path, Class<Q> request, Class<R> response) {
        return listed(Endpoint.delete(area + "." + operation, path, request, response));
    }

    private <Q, R> Endpoint.Builder<Q, R> listed(Endpoint.Builder<Q, R> builder) {
        builder.listIn(endpoints);
        return signed ? builder.signed() : builder;
    }

    /** All endpoints declared so far. */
    public List<Endpoint<?, ?>> all() {
        return List.copyOf(endpoints);
    }
}
