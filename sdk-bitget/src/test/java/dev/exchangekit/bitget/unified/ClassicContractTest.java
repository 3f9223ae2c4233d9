package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.VenueContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract with a classic account of the simulated Bitget. */
class ClassicContractTest extends VenueContract {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ContractWorld world;

    @BeforeAll
    static void open() {
        world = SimulatedWorld.open(AccountMode.CLASSIC);
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
