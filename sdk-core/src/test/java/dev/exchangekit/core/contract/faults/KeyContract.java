package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a key may do and what becomes of a wrong one.
 *
 * @param <W> the exchange's world
 */
public abstract class KeyContract<W extends KeyWorld> {
    private static final String ID = "order1";

    @SuppressWarnings("NullAway.Init") // opened before each test
    private W world;

    /** A new world. */
    protected abstract W open();

    /** The world of this test. */
    protected final W world() {
        return world;
    }

    @BeforeEach
    final void begin() {
        world = open();
    }

    @AfterEach
    final void end() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource
    final void anHmacKeyReadsAndTrades(View view) throws InterruptedException {
        readsAndTrades(view, world.hmac());
    }

    @ParameterizedTest
    @EnumSource
    final void anRsaKeyReadsAndTrades(View view) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        readsAndTrades(view, world.rsa(pair));
    }

    private void readsAndTrades(View view, Credentials credentials) throws InterruptedException {
        try (Views<?> client = world.client(credentials)) {
            assertThat(view.attempt(world.signedRead().of(client), world.time()).failure())
                    .isNull();
            assertThat(view.attempt(world.place(ID).of(client), world.time()).failure())
                    .isNull();
            assertThat(world.orders(ID)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aWrongSecretIsAnAuthenticationErrorAndIsNotTriedAgain(View view) throws InterruptedException {
        try (Views<?> client = world.client(world.wrongSecret())) {
            EndpointCall<?, ?> order = world.place(ID);
            assertThat(view.attempt(order.of(client), world.time()).failure())
                    .isInstanceOfSatisfying(AuthenticationException.class, e -> {
                        assertThat(e.kind()).isEqualTo(world.wrongSecretKind());
                        assertThat(e.code()).isEqualTo(world.wrongSecretCode());
                        assertThat(e.attempts()).isEqualTo(1);
                        assertThat(e.clientOrderIds()).containsExactly(ID);
                    });
            assertThat(world.requests(order.path())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aKeyWithoutThePermissionReadsAndDoesNotTrade(View view) throws InterruptedException {
        try (Views<?> client = world.client(world.withoutTrading())) {
            assertThat(view.attempt(world.signedRead().of(client), world.time()).failure())
                    .isNull();
            assertThat(view.attempt(world.place(ID).of(client), world.time()).failure())
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PERMISSION));
            assertThat(world.orders(ID)).isZero();
        }
    }
}
