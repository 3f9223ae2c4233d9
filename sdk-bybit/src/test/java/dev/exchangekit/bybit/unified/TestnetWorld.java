package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;

/** Bybit's test network or demo trading, with the key that the environment names. */
final class TestnetWorld extends BybitWorld {
    static final String TESTNET = "BYBIT_TESTNET";
    static final String DEMO = "BYBIT_DEMO";

    private static final long PAUSE_NANOS = 250_000_000;
    private static final int PATIENCE = 40;

    private TestnetWorld(BybitEnvironment environment, Credentials credentials) {
        super(environment, credentials, RequestOptions.DEFAULT);
    }

    /**
     * The world of the first key that there is, that of the test network before that of demo trading; skips the suite
     * with a reason when there is none.
     */
    static TestnetWorld open(Map<String, String> variables, BybitEnvironment testnet, BybitEnvironment demo) {
        if (hasKey(variables, TESTNET)) {
            return new TestnetWorld(testnet, Credentials.fromEnvironment(TESTNET, variables));
        }
        if (hasKey(variables, DEMO)) {
            return new TestnetWorld(demo, Credentials.fromEnvironment(DEMO, variables));
        }
        String reason = "Bybit's test network is not tried: set " + TESTNET + "_API_KEY and " + TESTNET
                + "_API_SECRET, or " + DEMO + "_API_KEY and " + DEMO + "_API_SECRET, to keys of play money";
        System.out.println(reason);
        return Assumptions.abort(reason);
    }

    private static boolean hasKey(Map<String, String> variables, String prefix) {
        return !variables.getOrDefault(prefix + "_API_KEY", "").isBlank();
    }

    @Override
    public void pause() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    @Override
    public int patience() {
        return PATIENCE;
    }
}
