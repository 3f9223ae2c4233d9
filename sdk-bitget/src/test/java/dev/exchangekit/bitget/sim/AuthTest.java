package dev.exchangekit.bitget.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTest {
    private static final long NOW = 1_700_000_000_000L;
    private static final String KEY = "bg_0123456789abcdef";
    private static final String SECRET = "test-secret-0123456789";
    private static final String PASSPHRASE = "test-passphrase";
    private static final String V2 = "/api/v2/spot/account/subaccount-assets";
    private static final String V2_WRITE = "/api/v2/user/create-virtual-subaccount";
    private static final String V3 = "/api/v3/account/switch-status";
    private static final String V3_READ = "/api/v3/user/sub-list";

    private final SimClock clock = SimClock.at(Instant.ofEpochMilli(NOW));
    private final BitgetSimulator bitget =
            BitgetSimulator.builder().clock(clock).history(Duration.ZERO).start();
    private final HandSigned classic = new HandSigned(bitget, bitget.classic());
    private final HandSigned unified = new HandSigned(bitget, bitget.unified());
    private final HandSigned http = new HandSigned(bitget, KEY, SECRET, PASSPHRASE);

    @AfterEach
    void stop() {
        http.close();
        classic.close();
        unified.close();
        bitget.close();
    }

    private static SimKey key(AccountMode mode) {
        return SimKey.hmac(mode, KEY, SECRET, PASSPHRASE);
    }

    /** Signatures that were made elsewhere, with the secret and the time above. */
    @ParameterizedTest
    @CsvSource({
        "/api/v2/mix/order/orders-pending?productType=USDT-FUTURES&symbol=BTCUSDT,"
                + "mgm2wDB1H/sNUpUqkosq2fqsubvVMltg2wNBGT1V8UU=",
        "/api/v2/spot/account/info,YHWO3I8cAIsBlM4em6uiJn3eZ4bnFQNl0MhWSjXjPOM="
    })
    void knowsSignaturesMadeElsewhere(String pathAndQuery, String sign) {
        assertThat(http.signed("GET", pathAndQuery, "", NOW)).containsEntry("ACCESS-SIGN", sign);
        assertThat(key(AccountMode.CLASSIC)
                        .signs(NOW + "GET" + pathAndQuery, sign, Base64.getEncoder()::encodeToString))
                .isTrue();
    }

    @Test
    void bothSystemsAreThereSideBySide() throws IOException {
        assertThat(classic.get(V2).code()).isEqualTo("00000");
        assertThat(unified.get(V3_READ).code()).isEqualTo("00000");
        Answer classicInV3 = classic.get(V3_READ);
        assertThat(classicInV3.status()).isEqualTo(400);
        assertThat(classicInV3.code()).isEqualTo("40084");
        assertThat(unified.get(V2).code()).isEqualTo("40085");
        assertThat(unified.get(V2).data().isNull()).isTrue();
        assertThatThrownBy(() -> bitget.addKey(key(AccountMode.CLASSIC).account(BitgetSimulator.UNIFIED_ACCOUNT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(BitgetSimulator.UNIFIED_ACCOUNT);
    }

    @Test
    void refusesWhatIsMissingOrWrong() throws IOException {
        bitget.addKey(key(AccountMode.CLASSIC));
        assertThat(http.get(V2).code()).isEqualTo("00000");
        assertThat(without("ACCESS-KEY")).isEqualTo("40001");
        assertThat(without("ACCESS-SIGN")).isEqualTo("40002");
        assertThat(without("ACCESS-PASSPHRASE")).isEqualTo("40011");
        assertThat(without("ACCESS-TIMESTAMP")).isEqualTo("40005");
        assertThat(http.open(V2).code()).isEqualTo("40001");
        assertThat(changed("ACCESS-KEY", "bg_nobody")).isEqualTo("40006");
        assertThat(changed("ACCESS-PASSPHRASE", "another")).isEqualTo("40012");
        assertThat(changed("ACCESS-SIGN", "another")).isEqualTo("40009");
        assertThat(http.send("GET", V2 + "?limit=1", "", http.signed("GET", V2, ""))
                        .code())
                .isEqualTo("40009");
        bitget.removeKey(KEY);
        assertThat(http.get(V2).code()).isEqualTo("40006");
    }

    private String without(String header) throws IOException {
        Map<String, String> headers = http.signed("GET", V2, "");
        headers.remove(header);
        return http.send("GET", V2, "", headers).code();
    }

    private String changed(String header, String value) throws IOException {
        Map<String, String> headers = http.signed("GET", V2, "");
        headers.put(header, value);
        return http.send("GET", V2, "", headers).code();
    }

    @ParameterizedTest
    @CsvSource({"-30001, 40008", "-30000, 00000", "30000, 00000", "30001, 40008"})
    void timestampsMustBeNear(long offset, String code) throws IOException {
        assertThat(classic.send("GET", V2, "", classic.signed("GET", V2, "", NOW + offset))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void skewMovesTheExchangesClockOnly() throws IOException {
        bitget.faults().skewClock(Duration.ofSeconds(-40));
        Answer time = classic.open("/api/v2/public/time");
        assertThat(time.data().path("serverTime").asLong()).isEqualTo(NOW - 40_000);
        assertThat(time.json().path("requestTime").asLong()).isEqualTo(NOW - 40_000);
        assertThat(classic.get(V2).code()).isEqualTo("40008");
        bitget.faults().clear();
        assertThat(classic.get(V2).code()).isEqualTo("00000");
    }

    @Test
    void acceptsRsa() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        bitget.addKey(SimKey.rsa(AccountMode.UNIFIED, KEY, pair.getPublic(), PASSPHRASE));
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(pair.getPrivate());
        rsa.update((NOW + "GET" + V3_READ).getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = http.signed("GET", V3_READ, "");
        assertThat(http.send("GET", V3_READ, "", headers).code()).isEqualTo("40009");
        headers.put("ACCESS-SIGN", Base64.getEncoder().encodeToString(rsa.sign()));
        assertThat(http.send("GET", V3_READ, "", headers).code()).isEqualTo("00000");
    }

    @Test
    void demoKeysAndLiveKeysDoNotMix() throws IOException {
        bitget.addKey(key(AccountMode.UNIFIED).demo());
        assertThat(http.get(V3_READ).code()).isEqualTo("40099");
        Map<String, String> headers = http.signed("GET", V3_READ, "");
        headers.put("paptrading", "1");
        assertThat(http.send("GET", V3_READ, "", headers).code()).isEqualTo("00000");
        bitget.addKey(key(AccountMode.UNIFIED));
        assertThat(http.send("GET", V3_READ, "", headers).code()).isEqualTo("40099");
    }

    @Test
    void keysMayBeBoundToAddresses() throws IOException {
        bitget.addKey(key(AccountMode.CLASSIC).addresses("203.0.113.7"));
        assertThat(http.get(V2).status()).isEqualTo(403);
        assertThat(http.get(V2).code()).isEqualTo("40018");
        bitget.addKey(key(AccountMode.CLASSIC).addresses("127.0.0.1"));
        assertThat(http.get(V2).code()).isEqualTo("00000");
        bitget.addKey(key(AccountMode.CLASSIC).expiresAt(clock.instant()));
        assertThat(http.get(V2).code()).isEqualTo("40037");
    }

    @Test
    void keysMayDoOnlyWhatTheyAreAllowed() throws IOException {
        bitget.addKey(key(AccountMode.CLASSIC).readOnly());
        Answer refused = http.post(V2_WRITE, "{'subAccountList':['abcdefgh']}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("40014");
        assertThat(refused.message()).contains("need read_write permissions");
        bitget.addKey(key(AccountMode.CLASSIC).permissions(SimPermission.WITHDRAW));
        assertThat(http.post(V2_WRITE, "{'subAccountList':['abcdefgh']}").code())
                .isEqualTo("00000");
        assertThat(http.post("/api/v2/spot/wallet/transfer", "{}").code()).isEqualTo("40014");
        assertThat(http.post("/api/v2/spot/wallet/withdrawal", "{}").code()).isEqualTo("00000");
        bitget.addKey(key(AccountMode.UNIFIED).permissions(SimPermission.UTA_TRADE));
        assertThat(http.post("/api/v3/account/set-leverage", "{}").message()).contains("uta_management");
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        Answer answer = classic.get(V3 + "/none");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("40404");
        assertThat(SimKey.hmac(AccountMode.CLASSIC, KEY, SECRET, PASSPHRASE).toString() + bitget.classic())
                .doesNotContain(SECRET, PASSPHRASE, bitget.classic().secret());
    }
}
