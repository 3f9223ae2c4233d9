package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.ReadOnlyContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What can be read of Bithumb itself, with a key from the environment. */
class BithumbLiveIT extends ReadOnlyContract {
    private static @Nullable ContractWorld world;

    @BeforeAll
    static void open() {
        world = LiveWorld.open(System.getenv(), BithumbEnvironment.LIVE);
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
