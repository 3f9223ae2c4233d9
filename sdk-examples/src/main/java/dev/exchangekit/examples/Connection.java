package dev.exchangekit.examples;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.exchange.Exchange;

/**
 * A client and what it looks like in the words of all exchanges.
 *
 * @param client closed with this
 */
record Connection(ExchangeClient client, Exchange exchange) implements AutoCloseable {
    @Override
    public void close() {
        client.close();
    }
}
