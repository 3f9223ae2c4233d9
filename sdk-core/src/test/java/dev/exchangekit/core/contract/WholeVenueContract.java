package dev.exchangekit.core.contract;

import dev.exchangekit.core.model.Symbol;
import org.junit.jupiter.api.Nested;

/** What every exchange must do, asked of one venue in all its markets. */
public abstract class WholeVenueContract extends VenueContract {
    @Nested
    class DatedOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return WholeVenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().dated(), "dated futures");
        }
    }

    @Nested
    class DatedPositions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return WholeVenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().dated(), "dated futures");
        }
    }

    @Nested
    class OptionOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return WholeVenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().option(), "options");
        }
    }

    @Nested
    class OptionPositions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return WholeVenueContract.this.world();
        }

        @Override
        protected Symbol symbol() {
            return listed(world().option(), "options");
        }
    }
}
