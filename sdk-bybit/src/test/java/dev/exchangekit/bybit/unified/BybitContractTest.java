package dev.exchangekit.bybit.unified;

import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.WholeVenueContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on the simulated Bybit. */
class BybitContractTest extends WholeVenueContract {
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
    protected ContractWorld world() {
        return world;
    }
}
