package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.TestnetContract;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class TestnetWorldTest extends TestnetContract {
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
    protected ContractWorld world() {
        return world;
    }

    @Override
    protected ContractWorld open(Map<String, String> variables) {
        return TestnetWorld.open(variables, BybitEnvironment.TESTNET, BybitEnvironment.DEMO);
    }

    @Override
    protected ContractWorld openWithRealMoney() {
        return TestnetWorld.open(
                Map.of(keyVariable(), "key", "BYBIT_TESTNET_API_SECRET", "secret"),
                BybitEnvironment.MAINNET,
                BybitEnvironment.DEMO);
    }

    @Override
    protected String keyVariable() {
        return "BYBIT_TESTNET_API_KEY";
    }
}
