package dev.exchangekit.bybit.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.contract.ContractWorld;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What runs on the test network, run on the simulator, so that it cannot rot while nobody has keys. */
class TestnetWorldTest extends BybitContract {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static BybitSimulator simulator;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ContractWorld world;

    @BeforeAll
    static void open() {
        simulator = BybitSimulator.builder().vip(3).start();
        world = TestnetWorld.open(
                Map.of("BYBIT_DEMO_API_KEY", simulator.apiKey(), "BYBIT_DEMO_API_SECRET", simulator.secret()),
                BybitEnvironment.TESTNET,
                BybitEnvironment.custom(simulator.uri()));
    }

    @AfterAll
    static void close() {
        world.close();
        simulator.close();
    }

    @Override
    ContractWorld world() {
        return world;
    }

    @Test
    void missingKeysSkipWithAReason() {
        assertThatThrownBy(() -> TestnetWorld.open(Map.of(), BybitEnvironment.TESTNET, BybitEnvironment.DEMO))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("BYBIT_TESTNET_API_KEY");
    }

    @Test
    void realMoneyIsRefused() {
        Map<String, String> keys = Map.of("BYBIT_TESTNET_API_KEY", "key", "BYBIT_TESTNET_API_SECRET", "secret");
        assertThatThrownBy(() -> TestnetWorld.open(keys, BybitEnvironment.MAINNET, BybitEnvironment.DEMO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("real money");
        assertThat(simulator.requests()).isNotEmpty();
    }
}
