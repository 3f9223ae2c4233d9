package dev.exchangekit.core.contract;

import dev.exchangekit.core.model.Symbol;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;

/** What every exchange must do, asked of one venue in all its markets but those that come and go. */
public abstract class VenueContract {
    /** The venue; one for all facts. */
    protected abstract ContractWorld world();

    /** Skips the facts of a market that the venue does not have. */
    static Symbol listed(Optional<Symbol> symbol, String market) {
        return symbol.orElseGet(() -> Assumptions.abort("the venue has no " + market));
    }

    @Nested
    class MarketData extends MarketDataContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }
    }

    @Nested
    class SpotOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
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
            return VenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().perpetual(), "perpetuals");
        }
    }

    @Nested
    class InverseOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().inverse(), "inverse perpetuals");
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }
    }

    @Nested
    class Account extends AccountContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }
    }

    @Nested
    class Positions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }
    }

    @Nested
    class InversePositions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().inverse(), "inverse perpetuals");
        }
    }

    @Nested
    class Refusals extends RefusalContract {
        @Override
        protected ContractWorld world() {
            return VenueContract.this.world();
        }
    }
}
