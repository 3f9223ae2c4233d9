package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bitget.sim.SimKey;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.TestnetContract;
import dev.exchangekit.core.testing.TestSecrets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What runs in demo trading, on the simulator. */
class DemoWorldTest extends TestnetContract {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static BitgetSimulator simulator;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ContractWorld world;

    @BeforeAll
    static void open() {
        simulator = BitgetSimulator.builder().rateLimits(false).start();
        simulator.addKey(SimKey.hmac(AccountMode.UNIFIED, TestSecrets.KEY, TestSecrets.SECRET, TestSecrets.PASSPHRASE)
                .demo());
        world = DemoWorld.open(
                Map.of(
                        "BITGET_DEMO_UNIFIED_API_KEY", TestSecrets.KEY,
                        "BITGET_DEMO_UNIFIED_API_SECRET", TestSecrets.SECRET,
                        "BITGET_DEMO_UNIFIED_PASSPHRASE", TestSecrets.PASSPHRASE),
                AccountMode.UNIFIED,
                BitgetEnvironment.DEMO.withHosts(simulator.uri()),
                // within Bitget's limits the suite takes a quarter of an hour
                RequestOptions.builder().rateLimited(false).build());
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
        return DemoWorld.open(variables, AccountMode.CLASSIC, BitgetEnvironment.DEMO);
    }

    @Override
    protected ContractWorld openWithRealMoney() {
        return DemoWorld.open(
                Map.of(keyVariable(), "key", "BITGET_DEMO_API_SECRET", "secret", "BITGET_DEMO_PASSPHRASE", "phrase"),
                AccountMode.CLASSIC,
                BitgetEnvironment.LIVE);
    }

    @Override
    protected String keyVariable() {
        return "BITGET_DEMO_API_KEY";
    }
}
