package dev.exchangekit.bybit.unified;

import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.OrderContract;
import dev.exchangekit.core.contract.PositionContract;
import dev.exchangekit.core.model.Symbol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The contract on the simulated Bybit. */
class BybitContractTest extends BybitContract {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ContractWorld world;

    @BeforeAll
    static void open() {
        world = SimulatedWorld.open();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Override
    ContractWorld world() {
        return world;
    }

    @Nested
    class DatedOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return BybitContractTest.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().dated().orElseThrow();
        }
    }

    @Nested
    class DatedPositions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return BybitContractTest.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().dated().orElseThrow();
        }
    }

    @Nested
    class OptionOrders extends OrderContract {
        @Override
        protected ContractWorld world() {
            return BybitContractTest.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().option().orElseThrow();
        }
    }

    @Nested
    class OptionPositions extends PositionContract {
        @Override
        protected ContractWorld world() {
            return BybitContractTest.this.world();
        }

        @Override
        protected Symbol symbol() {
            return world().option().orElseThrow();
        }
    }
}
