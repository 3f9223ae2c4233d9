package dev.exchangekit.core.spi;

import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a request of an endpoint costs. Often the answer depends on the request: its category, the size of its batch. */
@FunctionalInterface
public interface Limit<Q> {
    /** The charge of this request. Pure; called once per call. */
    Charge charge(Q request);

    /** The buckets that exist only for this endpoint; the client that knows the endpoint sets them up. */
    default List<BucketSpec> buckets() {
        return List.of();
    }

    /** The same charge for every request. */
    static <Q> Limit<Q> fixed(Charge charge) {
        return request -> charge;
    }

    /** A limit with buckets of its own. */
    static <Q> Limit<Q> with(List<BucketSpec> buckets, Limit<Q> limit) {
        return new LimitWithBuckets<>(List.copyOf(buckets), limit);
    }

    /** The buckets of all these endpoints, each once. */
    static Stream<BucketSpec> bucketsOf(Collection<? extends Endpoint<?, ?>> endpoints) {
        return endpoints.stream()
                .flatMap(endpoint -> endpoint.limit().stream())
                .flatMap(limit -> limit.buckets().stream())
                .distinct();
    }
}
