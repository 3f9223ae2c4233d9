package dev.exchangekit.bithumb;

import java.net.URI;
import java.util.List;

/**
 * Where a client connects to. Bithumb has no test network.
 *
 * @param name for messages
 * @param hosts REST addresses, the preferred one first; the others serve when it cannot be reached
 */
public record BithumbEnvironment(String name, List<URI> hosts) {
    public static final BithumbEnvironment LIVE =
            new BithumbEnvironment("live", List.of(URI.create("https://api.bithumb.com")));

    /** Copies the list, which must not be empty. */
    public BithumbEnvironment {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("an environment needs at least one host");
        }
    }

    /** A host of your own: a proxy, a simulator. Must be https unless it is this machine. */
    public static BithumbEnvironment custom(URI... hosts) {
        return new BithumbEnvironment("custom", List.of(hosts));
    }
}
