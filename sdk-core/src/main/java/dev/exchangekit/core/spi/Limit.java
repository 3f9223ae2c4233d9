package dev.exchangekit.core.spi;

import dev.exchangekit.core.ratelimit.Charge;

/** What a request of an endpoint costs. Often the answer depends on the request: its category, the size of its batch. */
@FunctionalInterface
public interface Limit<Q> {
    /** The charge of this request. Pure; called once per call. */
    Charge charge(Q request);

    /** The same charge for every request. */
    static <Q> Limit<Q> fixed(Charge charge) {
        return request -> charge;
    }
}
