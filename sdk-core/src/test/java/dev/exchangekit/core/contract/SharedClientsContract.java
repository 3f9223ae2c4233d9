package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.SharedClients;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ClientClosedException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One client per key.
 *
 * @param <C> the exchange's client
 */
public abstract class SharedClientsContract<C extends ExchangeClient> {
    /** A client with these credentials. */
    protected abstract C open(Credentials credentials);

    /** The same credentials, made anew. */
    protected abstract Credentials credentials();

    /** Credentials of the same key that differ in a part that is secret. */
    protected abstract List<Credentials> others();

    /** Makes a call. */
    protected abstract void use(C client);

    private SharedClients<C> clients() {
        return new SharedClients<>(this::open);
    }

    @Test
    final void sameCredentialsGetTheSameClient() {
        try (SharedClients<C> clients = clients()) {
            C first = clients.get(credentials());

            assertThat(clients.get(credentials())).isSameAs(first);
            assertThat(clients.size()).isEqualTo(1);
        }
    }

    @Test
    final void keyWithAnotherSecretGetsNoneOfTheOthers() {
        try (SharedClients<C> clients = clients()) {
            Set<C> different = new HashSet<>(Set.of(clients.get(credentials())));
            others().forEach(other -> different.add(clients.get(other)));

            assertThat(different).hasSize(1 + others().size());
        }
    }

    @Test
    final void closedClientIsReplacedByANewOne() {
        try (SharedClients<C> clients = clients()) {
            C first = clients.get(credentials());

            clients.close(credentials());

            assertThatThrownBy(() -> use(first)).isInstanceOf(ClientClosedException.class);
            assertThat(clients.get(credentials())).isNotSameAs(first);
        }
    }

    @Test
    final void clientOfDestroyedCredentialsIsGivenToNobody() {
        try (SharedClients<C> clients = clients()) {
            Credentials destroyed = credentials();
            C first = clients.get(destroyed);
            destroyed.destroy();

            assertThat(clients.get(credentials())).isNotSameAs(first);
            clients.close(destroyed);
            assertThat(clients.size()).isEqualTo(1);
        }
    }

    @Test
    final void closingEndsEveryClient() {
        SharedClients<C> clients = clients();
        C first = clients.get(credentials());

        clients.close();
        clients.close();

        assertThatThrownBy(() -> use(first)).isInstanceOf(ClientClosedException.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> clients.get(credentials()))
                .withMessageContaining("closed");
    }
}
