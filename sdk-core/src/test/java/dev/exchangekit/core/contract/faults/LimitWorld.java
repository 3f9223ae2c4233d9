package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.ManualTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A simulated exchange that refuses what exceeds its limits, and clients that go by its clock. */
public interface LimitWorld extends AutoCloseable {
    /** The clock of clients and exchange. */
    ManualTime time();

    /** A client of the account. */
    Views<?> client(RateBudget budget);

    /** A client of another account behind the same address. */
    Views<?> neighbour(RateBudget budget);

    /** Whether a call of an endpoint's fixture ends without a search for what became of it, which would wait for the clock. */
    default boolean endsAtOnce(Endpoint<?, ?> endpoint) {
        return true;
    }

    /** All endpoints of the exchange. */
    List<Endpoint<?, ?>> endpoints();

    /** Places some orders, or places and cancels one; all of it takes effect. */
    CompletableFuture<?> trade(RandomCalls.Caller caller);

    /** A public read. */
    EndpointCall<?, ?> read();

    /** Places an order of a new id. */
    EndpointCall<?, ?> order();

    /** The bucket of that order. */
    String orderBucket();

    /** The bucket of the address that the public read draws from. */
    String addressBucket();

    /** The buckets of the address: every call draws from one of them. */
    default List<String> addressBuckets() {
        return List.of(addressBucket());
    }

    /** How many calls the exchange has refused for their rate. */
    long refusals();

    /** How much has arrived. */
    int requests();

    /** Ends the exchange. */
    @Override
    void close();
}
