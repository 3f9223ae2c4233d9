package dev.exchangekit.bybit.unified;

import dev.exchangekit.core.contract.AccountContract;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.HistoryContract;
import dev.exchangekit.core.contract.MarketDataContract;
import dev.exchangekit.core.contract.OrderContract;
import dev.exchangekit.core.contract.PositionContract;
import dev.exchangekit.core.contract.RefusalContract;
import dev.exchangekit.core.model.Symbol;
import org.junit.jupiter.api.Nested;

/** What every exchange must do, asked of a Bybit. */
abstract class BybitContract {
    abstract ContractWorld world();

    @Nested
    class MarketData extends MarketDataContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }
    }

    @Nested
    class SpotOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().spot();
        }
    }

    @Nested
    class PerpetualOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().perpetual().orElseThrow();
        }
    }

    @Nested
    class InverseOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().inverse().orElseThrow();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }
    }

    @Nested
    class Account extends AccountContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }
    }

    @Nested
    class Positions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }
    }

    @Nested
    class InversePositions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().inverse().orElseThrow();
        }
    }

    @Nested
    class Refusals extends RefusalContract {
        @Override
        protected ContractWorld world() {
            return BybitContract.this.world();
        }
    }
}
