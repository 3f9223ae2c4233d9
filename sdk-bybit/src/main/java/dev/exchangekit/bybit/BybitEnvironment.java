package dev.exchangekit.bybit;

import java.net.URI;
import java.util.List;

/**
 * Where a client connects to. A key works only with the site and environment that issued it.
 *
 * @param name for messages
 * @param hosts REST addresses, the preferred one first; the others serve when it cannot be reached
 * @see <a href="https://bybit-exchange.github.io/docs/v5/guide">Integration guidance</a>
 */
public record BybitEnvironment(String name, List<URI> hosts) {
    /** The exchange, for most of the world. */
    public static final BybitEnvironment MAINNET = of("mainnet", "https://api.bybit.com", "https://api.bytick.com");

    /** The test network, with keys of its own. */
    public static final BybitEnvironment TESTNET = of("testnet", "https://api-testnet.bybit.com");

    /** Demo trading: mainnet prices, play money; keys are made in the demo mode of mainnet. */
    public static final BybitEnvironment DEMO = of("demo", "https://api-demo.bybit.com");

    /** The European Economic Area. */
    public static final BybitEnvironment EU = of("eu", "https://api.bybit.eu");

    public static final BybitEnvironment NETHERLANDS = of("netherlands", "https://api.bybit.nl");

    public static final BybitEnvironment TURKEY = of("turkey", "https://api.bybit.tr");

    public static final BybitEnvironment KAZAKHSTAN = of("kazakhstan", "https://api.bybit.kz");

    public static final BybitEnvironment GEORGIA = of("georgia", "https://api.bybitgeorgia.ge");

    public static final BybitEnvironment UAE = of("uae", "https://api.bybit.ae");

    public static final BybitEnvironment INDONESIA = of("indonesia", "https://api.bybit.id");

    public static final BybitEnvironment JAPAN = of("japan", "https://api.manepa.jp");

    public static final BybitEnvironment JAPAN_TESTNET = of("japan-testnet", "https://api-testnet.manepa.jp");

    public static final BybitEnvironment HONG_KONG = of("hong-kong", "https://api.byhkbit.com");

    /** Copies the list, which must not be empty. */
    public BybitEnvironment {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("an environment needs at least one host");
        }
    }

    /** A host of your own: a private line, a proxy, a simulator. Must be https unless it is this machine. */
    public static BybitEnvironment custom(URI... hosts) {
        return new BybitEnvironment("custom", List.of(hosts));
    }

    private static BybitEnvironment of(String name, String... hosts) {
        return new BybitEnvironment(
                name, List.of(hosts).stream().map(URI::create).toList());
    }
}
