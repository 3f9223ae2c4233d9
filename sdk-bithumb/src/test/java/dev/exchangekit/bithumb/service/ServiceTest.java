package dev.exchangekit.bithumb.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.WalletState;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServiceTest {
    private static final Instant NOW = Instant.parse("2026-08-12T04:15:09Z");
    private static final String NOTICES = "/v1/notices";
    private static final String WALLETS = "/v1/status/wallet";

    private final ScriptedServer server = ScriptedServer.start(path -> json("[]"));
    private final BithumbClient bithumb =
            BithumbClient.create(c -> c.environment(BithumbEnvironment.custom(server.uri()))
                    .credentials(TestSecrets.credentials())
                    .timeSource(new ManualTime(NOW, 0)));

    @AfterEach
    void stop() {
        bithumb.close();
        server.close();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder().code(200).body(body).build();
    }

    @Test
    void noticesAreDatedByTheClockInKorea() {
        server.on(
                NOTICES,
                json("[{\"categories\":[],\"title\":\"A\",\"pc_url\":\"https://feed.bithumb.com/notice/1\","
                        + "\"published_at\":\"2026-08-12 08:30:00\",\"modified_at\":\"2026-08-12T13:15:08\"},"
                        + "{\"categories\":null,\"title\":\"B\",\"published_at\":\"\",\"modified_at\":null}]"));

        List<Notice> notices = bithumb.service().notices();

        assertThat(server.targets(NOTICES)).containsExactly(NOTICES);
        assertThat(notices.get(0).publishedAt()).contains(Instant.parse("2026-08-11T23:30:00Z"));
        assertThat(notices.get(0).modifiedAt()).contains(Instant.parse("2026-08-12T04:15:08Z"));
        assertThat(notices.get(1).publishedAt()).isEmpty();
        assertThat(notices.get(1).modifiedAt()).isEmpty();
        assertThat(notices.get(1).categories()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21})
    void noticesAreAtMostTwenty(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticesRequest.builder().count(count).build());
    }

    @Test
    void feeOfAWithdrawalIsAnAmountOrARate() {
        server.on(
                "/v2/fee/inout/ALL",
                json("[{\"currency\":\"BTC\",\"networks\":[{\"net_name\":\"Bitcoin\","
                        + "\"withdraw_fee_quantity\":\"0.0002\",\"withdraw_rate\":null},{\"net_name\":\"Other\","
                        + "\"withdraw_fee_quantity\":null,\"withdraw_rate\":\"0.01\",\"withdraw_fee_min\":\"1\"}]}]"));

        List<NetworkFees> networks = bithumb.service().transferFees().get(0).networks();

        assertThat(networks.get(0).withdrawFee()).contains(new BigDecimal("0.0002"));
        assertThat(networks.get(0).withdrawRate()).isEmpty();
        assertThat(networks.get(1).withdrawFee()).isEmpty();
        assertThat(networks.get(1).withdrawRate()).contains(new BigDecimal("0.01"));
        assertThat(networks.get(1).withdrawFeeMin()).contains(BigDecimal.ONE);
        assertThat(networks.get(1).withdrawFeeMax()).isEmpty();
    }

    @Test
    void feesOfOneCurrencyAreAskedForInThePath() {
        bithumb.service().transferFees("BTC");

        assertThat(server.requests()).singleElement().satisfies(sent -> {
            assertThat(sent.getTarget()).isEqualTo("/v2/fee/inout/BTC");
            assertThat(sent.getHeaders().get("Authorization")).isNull();
        });
    }

    @Test
    void walletsAreForThoseWithCredentials() {
        server.on(
                WALLETS,
                json("[{\"currency\":\"BTC\",\"wallet_state\":\"unsupported\",\"block_height\":961234,"
                        + "\"block_updated_at\":\"2026-08-12T13:12:09.5+09:00\",\"block_elapsed_minutes\":3}]"));

        WalletStatus wallet = bithumb.service().walletStatuses().get(0);

        assertThat(server.requests(WALLETS).get(0).getHeaders().get("Authorization"))
                .startsWith("Bearer ");
        assertThat(wallet.walletState()).contains(new WalletState("unsupported"));
        assertThat(wallet.blockHeight()).contains(961_234L);
        assertThat(wallet.blockUpdatedAt()).contains(Instant.parse("2026-08-12T04:12:09.5Z"));
        assertThat(wallet.blockAge()).contains(Duration.ofMinutes(3));
        try (BithumbClient anybody =
                BithumbClient.create(c -> c.environment(BithumbEnvironment.custom(server.uri())))) {
            assertThatThrownBy(() -> anybody.service().walletStatuses())
                    .isInstanceOf(MissingCredentialsException.class);
        }
        assertThat(server.requests(WALLETS)).hasSize(1);
    }

    @Test
    void keyIsNotPrinted() {
        server.on(
                "/v1/api_keys",
                json("[{\"access_key\":\"0f1e2d3c4b5a6978\",\"expire_at\":\"2027-06-11T09:00:00+09:00\"}]"));

        ApiKey key = bithumb.service().apiKeys().get(0);

        assertThat(key.accessKey()).isEqualTo("0f1e2d3c4b5a6978");
        assertThat(key.expiresAt()).contains(Instant.parse("2027-06-11T00:00:00Z"));
        assertThat(key.toString()).doesNotContain("0f1e2d3c4b5a6978");
    }
}
