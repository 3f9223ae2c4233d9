package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * A client with both of its views.
 *
 * @param <C> the exchange's client
 * @param client the blocking view, which is closed with this
 * @param async the view whose methods return futures
 */
public record Views<C extends ExchangeClient>(C client, AsyncCalls async) implements AutoCloseable {
    @Override
    public void close() {
        client.close();
    }
}
