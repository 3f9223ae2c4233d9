package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.RemoteWorld;
import dev.exchangekit.core.contract.VenueKeys;
import java.util.Map;

/** Bitget's demo trading, with the key that the environment names. */
final class DemoWorld extends BitgetWorld implements RemoteWorld {
    static final String CLASSIC = "BITGET_DEMO";
    static final String UNIFIED = "BITGET_DEMO_UNIFIED";

    private DemoWorld(
            BitgetEnvironment environment, AccountMode account, Credentials credentials, RequestOptions options) {
        super(environment, account, credentials, options);
    }

    /** The world of the key of this kind of account; skips the suite with a reason when there is none. */
    static DemoWorld open(Map<String, String> variables, AccountMode account, BitgetEnvironment environment) {
        return open(variables, account, environment, RequestOptions.DEFAULT);
    }

    /** The same with other options of all its calls. */
    static DemoWorld open(
            Map<String, String> variables, AccountMode account, BitgetEnvironment environment, RequestOptions options) {
        String prefix =
                VenueKeys.firstOf("Bitget's play money", variables, account == AccountMode.CLASSIC ? CLASSIC : UNIFIED);
        return new DemoWorld(environment, account, Credentials.fromEnvironment(prefix, variables), options);
    }
}
