package dev.exchangekit.core.contract;

import org.junit.jupiter.api.Nested;

/** What every exchange must do, as far as it can be seen without an order. */
public abstract class ReadOnlyContract {
    /** The venue, where nothing is traded; one for all facts. */
    protected abstract ContractWorld world();

    @Nested
    class MarketData extends MarketDataContract {
        @Override
        protected ContractWorld world() {
            return ReadOnlyContract.this.world();
        }
    }

    @Nested
    class Account extends AccountContract {
        @Override
        protected ContractWorld world() {
            return ReadOnlyContract.this.world();
        }
    }
}
