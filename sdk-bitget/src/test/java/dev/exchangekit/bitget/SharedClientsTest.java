package dev.exchangekit.bitget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.SharedClients;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.testing.TestSecrets;
import org.junit.jupiter.api.Test;

/** One client per key. */
class SharedClientsTest {
    private static Credentials credentials(String secret, String passphrase) {
        return Credentials.of(TestSecrets.KEY, secret, passphrase);
    }

    private static SharedClients<BitgetClient> clients() {
        return new SharedClients<>(key -> BitgetClient.create(config -> config.credentials(key)));
    }

    @Test
    void sameCredentialsGetTheSameClient() {
        try (SharedClients<BitgetClient> clients = clients()) {
            BitgetClient first = clients.get(TestSecrets.credentialsWithPassphrase());

            assertThat(clients.get(TestSecrets.credentialsWithPassphrase())).isSameAs(first);
            assertThat(clients.size()).isEqualTo(1);
        }
    }

    @Test
    void keyWithAnotherSecretOrPassphraseGetsNoneOfTheOthers() {
        try (SharedClients<BitgetClient> clients = clients()) {
            BitgetClient first = clients.get(TestSecrets.credentialsWithPassphrase());

            BitgetClient otherSecret = clients.get(credentials(TestSecrets.SECRET + "x", TestSecrets.PASSPHRASE));
            BitgetClient otherPassphrase = clients.get(credentials(TestSecrets.SECRET, TestSecrets.PASSPHRASE + "x"));

            assertThat(otherSecret).isNotSameAs(first).isNotSameAs(otherPassphrase);
            assertThat(otherPassphrase).isNotSameAs(first);
        }
    }

    @Test
    void closedClientIsReplacedByANewOne() {
        try (SharedClients<BitgetClient> clients = clients()) {
            BitgetClient first = clients.get(TestSecrets.credentialsWithPassphrase());

            clients.close(TestSecrets.credentialsWithPassphrase());

            assertThatThrownBy(() -> first.common().serverTime()).isInstanceOf(ClientClosedException.class);
            assertThat(clients.get(TestSecrets.credentialsWithPassphrase())).isNotSameAs(first);
        }
    }

    @Test
    void clientOfDestroyedCredentialsIsGivenToNobody() {
        try (SharedClients<BitgetClient> clients = clients()) {
            Credentials destroyed = TestSecrets.credentialsWithPassphrase();
            BitgetClient first = clients.get(destroyed);
            destroyed.destroy();

            assertThat(clients.get(TestSecrets.credentialsWithPassphrase())).isNotSameAs(first);
            clients.close(destroyed);
            assertThat(clients.size()).isEqualTo(1);
        }
    }

    @Test
    void closingEndsEveryClient() {
        SharedClients<BitgetClient> clients = clients();
        BitgetClient first = clients.get(TestSecrets.credentialsWithPassphrase());

        clients.close();
        clients.close();

        assertThatThrownBy(() -> first.common().serverTime()).isInstanceOf(ClientClosedException.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> clients.get(TestSecrets.credentialsWithPassphrase()))
                .withMessageContaining("closed");
    }
}
