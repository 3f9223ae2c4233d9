package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.bybit.sim.SimKey;
import dev.exchangekit.bybit.sim.SimPermission;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.testing.FaultProxy;
import dev.exchangekit.core.testing.ManualTime;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys, headers and hosts. */
class ConnectionsTest {
    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final BybitSimulator bybit =
            BybitSimulator.builder().clock(time::now).history(Duration.ZERO).start();

    @AfterEach
    void end() {
        bybit.close();
    }

    private BybitClient client(Consumer<BybitConfig.Builder> settings) {
        return BybitClient.create(config -> {
            config.environment(BybitEnvironment.custom(bybit.uri()))
                    .credentials(Credentials.of(bybit.apiKey(), bybit.secret()))
                    .timeSource(time);
            settings.accept(config);
        });
    }

    private SimRequest lastRequest() {
        List<SimRequest> all = bybit.requests();
        return all.get(all.size() - 1);
    }

    @Test
    void anHmacKeyReadsAndTrades() {
        try (BybitClient client = client(config -> {})) {
            assertThat(client.user().apiKeyInfo().readOnly()).contains(false);
            assertThat(client.trade().placeOrder(BybitWrites.order("hmac")).orderLinkId())
                    .contains("hmac");
            assertThat(bybit.orders("hmac")).isEqualTo(1);
        }
    }

    @Test
    void anRsaKeyReadsAndTrades() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        bybit.addKey(SimKey.rsa("rsa-key-of-the-account", pair.getPublic()));
        try (BybitClient client =
                client(config -> config.credentials(Credentials.rsa("rsa-key-of-the-account", pair.getPrivate())))) {
            assertThat(client.user().apiKeyInfo().readOnly()).contains(false);
            client.trade().placeOrder(BybitWrites.order("rsa"));
            assertThat(bybit.orders("rsa")).isEqualTo(1);
        }
    }

    @Test
    void aWrongSecretIsAnAuthenticationErrorAndIsNotTriedAgain() {
        try (BybitClient client = client(
                config -> config.credentials(Credentials.of(bybit.apiKey(), "not the secret".replace(' ', '-'))))) {
            assertThatThrownBy(() -> client.trade().placeOrder(BybitWrites.order("wrong")))
                    .isInstanceOfSatisfying(AuthenticationException.class, e -> {
                        assertThat(e.kind()).isEqualTo(ErrorKind.SIGNATURE);
                        assertThat(e.code()).isEqualTo("10004");
                        assertThat(e.attempts()).isEqualTo(1);
                        assertThat(e.clientOrderIds()).containsExactly("wrong");
                    });
            assertThat(bybit.requests("/v5/order/create")).hasSize(1);
        }
    }

    @Test
    void aKeyWithoutThePermissionReadsAndDoesNotTrade() {
        bybit.addKey(SimKey.hmac("spot-only-key-123", "spot-only-secret").permissions(SimPermission.SPOT_TRADE));
        try (BybitClient client =
                client(config -> config.credentials(Credentials.of("spot-only-key-123", "spot-only-secret")))) {
            var unused = client.user().apiKeyInfo();
            assertThatThrownBy(() -> client.trade().placeOrder(BybitWrites.order("no")))
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PERMISSION));
            assertThat(bybit.orders("no")).isZero();
        }
    }

    @Test
    void theRefererIsSentOnlyWhenItIsSet() {
        try (BybitClient broker = client(config -> config.referer("broker-7"));
                BybitClient client = client(config -> {})) {
            var one = broker.user().apiKeyInfo();
            assertThat(lastRequest().header("X-Referer")).contains("broker-7");
            var two = client.user().apiKeyInfo();
            assertThat(lastRequest().header("X-Referer")).isEmpty();
            assertThat(one).isEqualTo(two);
        }
    }

    @Test
    void theWindowIsSentAndBoundsTheDoubtAboutALostOrder() {
        try (BybitClient hurried = client(config -> config.recvWindow(Duration.ofSeconds(2)));
                BybitClient patient = client(config -> {})) {
            var unused = hurried.user().apiKeyInfo();
            assertThat(lastRequest().header("X-BAPI-RECV-WINDOW")).contains("2000");
            var unused2 = patient.user().apiKeyInfo();
            assertThat(lastRequest().header("X-BAPI-RECV-WINDOW")).contains("5000");
            assertThat(timeToProveAbsence(hurried)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
            assertThat(timeToProveAbsence(patient)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(9));
        }
    }

    private Duration timeToProveAbsence(BybitClient client) {
        bybit.faults().onNext("/v5/order/create", Fault.dropped());
        Duration before = time.elapsed();
        assertThatThrownBy(() -> client.trade().placeOrder(BybitWrites.order("absent")))
                .isInstanceOf(OrderRejectedException.class);
        return time.elapsed().minus(before);
    }

    @Test
    void aReadMovesOnToTheNextHostWhenTheFirstCannotBeReached() {
        try (FaultProxy first = FaultProxy.to(bybit.uri());
                FaultProxy second = FaultProxy.to(bybit.uri())) {
            first.refuse();
            try (BybitClient client =
                    client(config -> config.environment(BybitEnvironment.custom(first.uri(), second.uri())))) {
                assertThat(client.user().apiKeyInfo().readOnly()).contains(false);
                assertThat(second.requests()).isEqualTo(2);
                client.trade().placeOrder(BybitWrites.order("second-host"));
                assertThat(bybit.orders("second-host")).isEqualTo(1);
                assertThat(second.requests()).isEqualTo(3);
            }
        }
    }

    @Test
    void aWriteThatMayHaveReachedTheFirstHostIsNotSentToTheNext() {
        try (FaultProxy first = FaultProxy.to(bybit.uri());
                FaultProxy second = FaultProxy.to(bybit.uri());
                BybitClient client =
                        client(config -> config.environment(BybitEnvironment.custom(first.uri(), second.uri())))) {
            client.warmUp();
            first.onNextRequest(FaultProxy.Break.AFTER_ANSWER);
            assertThat(client.trade().placeOrder(BybitWrites.order("once")).orderId())
                    .isNotEmpty();
            assertThat(bybit.orders("once")).isEqualTo(1);
            assertThat(bybit.requests("/v5/order/create")).hasSize(1);
            assertThat(second.requests()).isZero();
        }
    }

    @Test
    void onlyThisMachineMayBeSpokenToWithoutTls() {
        assertThatThrownBy(() ->
                        client(config -> config.environment(BybitEnvironment.custom(URI.create("http://example.com")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
        for (String own : List.of("http://localhost:1", "http://127.0.0.1:1", "https://private.example:8443")) {
            client(config -> config.environment(BybitEnvironment.custom(URI.create(own))))
                    .close();
        }
    }

    @Test
    void everyHostUnreachableIsATransportError() {
        try (FaultProxy first = FaultProxy.to(bybit.uri());
                FaultProxy second = FaultProxy.to(bybit.uri());
                BybitClient client =
                        client(config -> config.environment(BybitEnvironment.custom(first.uri(), second.uri())))) {
            first.refuse();
            second.refuse();
            assertThatThrownBy(() -> client.market().serverTime())
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.mayHaveReachedExchange()).isFalse();
                        assertThat(e.attempts()).isEqualTo(3);
                    });
        }
    }
}
