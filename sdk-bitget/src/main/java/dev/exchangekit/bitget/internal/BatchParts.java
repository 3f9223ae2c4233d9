package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.spi.BatchOrderWrite.BatchRequests;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Batches that are themselves what their orders have in common. */
public record BatchParts<S, T, Q extends S>(Function<Q, List<T>> parts, BiFunction<Q, List<T>, Q> whole)
        implements BatchRequests<S, T, Q> {
    @Override
    public S scope(Q request) {
        return request;
    }

    @Override
    public List<T> orders(Q request) {
        return parts.apply(request);
    }

    @Override
    public Q withOrders(Q request, List<T> orders) {
        return whole.apply(request, orders);
    }
}
