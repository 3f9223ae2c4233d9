package dev.exchangekit.core.contract;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.testing.AsyncAsSync;

/** The side of an exchange that a fact is checked through. */
public enum View {
    BLOCKING {
        @Override
        Exchange of(Exchange exchange) {
            return exchange;
        }
    },
    ASYNCHRONOUS {
        @Override
        Exchange of(Exchange exchange) {
            return AsyncAsSync.of(Exchange.class, exchange.async());
        }
    };

    /** The exchange, every call of which goes through this view. */
    abstract Exchange of(Exchange exchange);
}
