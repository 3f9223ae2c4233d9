package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.RemoteWorld;
import dev.exchangekit.core.contract.VenueKeys;
import java.util.Map;

/** Bybit's test network or demo trading, with the key that the environment names. */
final class TestnetWorld extends BybitWorld implements RemoteWorld {
    private static final String TESTNET = "BYBIT_TESTNET";
    private static final String DEMO = "BYBIT_DEMO";

    private TestnetWorld(BybitEnvironment environment, Credentials credentials) {
        super(environment, credentials, RequestOptions.DEFAULT);
    }

    /**
     * The world of the first key that there is, that of the test network before that of demo trading; skips the suite
     * with a reason when there is none.
     */
    static TestnetWorld open(Map<String, String> variables, BybitEnvironment testnet, BybitEnvironment demo) {
        String prefix = VenueKeys.firstOf("Bybit's play money", variables, TESTNET, DEMO);
        return new TestnetWorld(
                prefix.equals(TESTNET) ? testnet : demo, Credentials.fromEnvironment(prefix, variables));
    }
}
