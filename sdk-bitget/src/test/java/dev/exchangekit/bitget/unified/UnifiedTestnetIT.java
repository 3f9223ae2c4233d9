package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.VenueContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract with a unified account in Bitget's demo trading, with keys from the environment. */
class UnifiedTestnetIT extends VenueContract {
    private static @Nullable ContractWorld world;

    @BeforeAll
    static void open() {
        world = DemoWorld.open(System.getenv(), AccountMode.UNIFIED, BitgetEnvironment.DEMO);
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
