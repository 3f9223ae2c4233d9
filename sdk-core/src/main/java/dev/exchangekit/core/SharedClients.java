package dev.exchangekit.core;

import dev.exchangekit.core.auth.Credentials;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * One client per account key for an application that serves many: whoever comes with the same credentials gets the same
 * client, and with it the same connections, rate limits and clock. Thread-safe; make one where the application is put
 * together and close it when that ends.
 *
 * <pre>{@code
 * SharedClients<BitgetClient> clients =
 *         new SharedClients<>(key -> BitgetClient.create(config -> config.credentials(key)));
 * clients.get(credentials).spot().assets();
 * }</pre>
 */
public final class SharedClients<C extends ExchangeClient> implements AutoCloseable {
    private final Function<Credentials, C> create;
    private final List<Shared<C>> clients = new ArrayList<>();
    private boolean closed;

    /**
     * Clients that are made when they are first asked for.
     *
     * @param create makes a client of these credentials without blocking
     */
    public SharedClients(Function<Credentials, C> create) {
        this.create = create;
    }

    private record Shared<C>(Credentials credentials, C client) {
        boolean isOf(Credentials other) {
            return !credentials.isDestroyed() && !other.isDestroyed() && credentials.isSameAs(other);
        }
    }

    /**
     * The client of these credentials. Blocks for no call. A key with another secret or passphrase is another client's.
     *
     * @throws IllegalStateException after {@link #close()}
     */
    public synchronized C get(Credentials credentials) {
        if (closed) {
            throw new IllegalStateException("the shared clients have been closed");
        }
        for (Shared<C> shared : clients) {
            if (shared.isOf(credentials)) {
                return shared.client;
            }
        }
        C client = create.apply(credentials);
        clients.add(new Shared<>(credentials, client));
        return client;
    }

    /** How many clients there are. */
    public synchronized int size() {
        return clients.size();
    }

    /** Ends the client of these credentials, where there is one; the next caller gets a new one. Blocks as its close does. */
    public void close(Credentials credentials) {
        take(credentials).forEach(ExchangeClient::close);
    }

    private synchronized List<C> take(Credentials credentials) {
        List<C> taken = new ArrayList<>();
        for (Iterator<Shared<C>> all = clients.iterator(); all.hasNext(); ) {
            Shared<C> shared = all.next();
            if (shared.credentials == credentials || shared.isOf(credentials)) {
                all.remove();
                taken.add(shared.client);
            }
        }
        return taken;
    }

    /** Ends every client. Blocks as their closing does. Idempotent. */
    @Override
    public void close() {
        takeAll().forEach(ExchangeClient::close);
    }

    private synchronized List<C> takeAll() {
        closed = true;
        List<C> all = clients.stream().map(Shared::client).toList();
        clients.clear();
        return all;
    }
}
