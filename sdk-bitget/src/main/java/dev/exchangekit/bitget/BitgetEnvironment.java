package dev.exchangekit.bitget;

import java.net.URI;
import java.util.List;

/**
 * Where a client connects to. Live and demo trading share their hosts; a key works only in the one it was made in.
 *
 * @param name for messages
 * @param hosts REST addresses, the preferred one first; the others serve when it cannot be reached
 * @param demo true to mark signed calls as demo trading; public calls read the live market either way
 * @see <a href="https://www.bitget.com/api-doc/common/demotrading/restapi">Demo trading</a>
 */
public record BitgetEnvironment(String name, List<URI> hosts, boolean demo) {
    private static final List<URI> HOSTS = List.of(URI.create("https://api.bitget.com"));

    public static final BitgetEnvironment LIVE = new BitgetEnvironment("live", HOSTS, false);

    /** Demo trading: play money; keys are made in the demo mode of the site. */
    public static final BitgetEnvironment DEMO = new BitgetEnvironment("demo", HOSTS, true);

    /** Copies the list, which must not be empty. */
    public BitgetEnvironment {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("an environment needs at least one host");
        }
    }

    /** Live trading over hosts of your own: a private line, a proxy, a simulator. Must be https unless it is this machine. */
    public static BitgetEnvironment custom(URI... hosts) {
        return new BitgetEnvironment("custom", List.of(hosts), false);
    }

    /** The same environment over other hosts. */
    public BitgetEnvironment withHosts(URI... others) {
        return new BitgetEnvironment(name, List.of(others), demo);
    }
}
