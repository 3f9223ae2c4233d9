package dev.exchangekit.bithumb.unified;

import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.VenueContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract with a market in BTC of the simulated Bithumb. */
class BtcMarketContractTest extends VenueContract {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ContractWorld world;

    @BeforeAll
    static void open() {
        world = SimulatedWorld.open("ETH/BTC");
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
