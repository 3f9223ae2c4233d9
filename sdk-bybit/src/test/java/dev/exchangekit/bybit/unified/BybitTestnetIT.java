package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.VenueContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on Bybit's test network or in demo trading, with keys from the environment. */
class BybitTestnetIT extends VenueContract {
    private static @Nullable ContractWorld world;

    @BeforeAll
    static void open() {
        world = TestnetWorld.open(System.getenv(), BybitEnvironment.TESTNET, BybitEnvironment.DEMO);
    }

    @AfterAll
    static void close() {
        if (world != null) {
            world.close();
        }
    }

    @Override
    protected ContractWorld world() {
        if (world == null) {
            throw new IllegalStateException("not opened");
        }
        return world;
    }
}
