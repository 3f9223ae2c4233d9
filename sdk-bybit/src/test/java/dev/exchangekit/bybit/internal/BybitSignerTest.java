package dev.exchangekit.bybit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.UnsignedRequest;
import dev.exchangekit.core.testing.Threads;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BybitSignerTest {
    private static final Instant TIME = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final String ORDER = "{\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"side\":\"Buy\","
            + "\"orderType\":\"Limit\",\"qty\":\"0.01\",\"price\":\"25000.5\",\"timeInForce\":\"GTC\","
            + "\"orderLinkId\":\"vec-0001\"}";
    private static final String ORDER_SIGNATURE = "5b744ae0e8e1cd3ae93f3e127b42d06d08777f36167612b352054592f24a7a26";

    private final Credentials credentials = Credentials.of("TESTKEY0123456789", "TESTSECRETabcdefghijklmnopqrstuvwxyz");
    private final BybitSigner signer = new BybitSigner(credentials, WINDOW);

    @ParameterizedTest
    @CsvSource({
        "category=linear&symbol=BTCUSDT&limit=50,"
                + " 13ef59e35fb701eb481394def8b31b6c8472c3d091d4e98d9c31d3640bb9b6c4",
        "category=linear&cursor=page_token%253D39380%2526&limit=20,"
                + " f3326a3b86b9c50f55b6ca6c50cd2ac683aa5e81c1ac5b6fe1debac04bdb95ae",
        "'', 65a43deb146884fdfad57617a429d993c54188acc19fa07fbc91ffdf7d3067f2"
    })
    void getSignsItsQueryAsSent(String query, String signature) {
        assertThat(headers(signer, get(query))).containsEntry("X-BAPI-SIGN", signature);
    }

    @Test
    void postSignsItsBodyAsSent() {
        assertThat(headers(signer, post(ORDER))).containsEntry("X-BAPI-SIGN", ORDER_SIGNATURE);
        assertThat(headers(signer, post("{}")))
                .containsEntry("X-BAPI-SIGN", "23639c5eff97e454f830dc92b45854aa065b834d47ad9249b19f37bdc036ba20");
    }

    @Test
    void headersNameKeyTimeAndWindow() {
        assertThat(headers(signer, get("")))
                .containsEntry("X-BAPI-API-KEY", "TESTKEY0123456789")
                .containsEntry("X-BAPI-TIMESTAMP", "1700000000000")
                .containsEntry("X-BAPI-RECV-WINDOW", "5000")
                .containsEntry("X-BAPI-SIGN-TYPE", "2")
                .hasSize(5);
    }

    @Test
    void streamLoginSignsItsExpiry() {
        assertThat(BybitSigner.webSocketAuth(credentials, Instant.ofEpochMilli(1_700_000_010_000L)))
                .isEqualTo("4798a6d260a3ec84e83b2492e2d240772e18ceaca7b9bdea06f11eecdfa73b4f");
    }

    @Test
    void requestIsAcceptableForItsWindowAndASecond() {
        assertThat(signer.sign(get(""), TIME).acceptableUntil()).contains(TIME.plusSeconds(6));
    }

    @Test
    void windowBelowAMillisecondIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BybitSigner(credentials, Duration.ZERO))
                .withMessageContaining("recvWindow");
    }

    @Test
    void rsaKeySignsTheSameTextInBase64() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Credentials rsa = Credentials.rsa("TESTKEY0123456789", pair.getPrivate());
        BybitSigner rsaSigner = new BybitSigner(rsa, WINDOW);

        String request = signature(rsaSigner, post(ORDER));
        String stream = BybitSigner.webSocketAuth(rsa, TIME);

        assertThat(verifies(pair.getPublic(), "1700000000000TESTKEY01234567895000" + ORDER, request))
                .isTrue();
        assertThat(verifies(pair.getPublic(), "GET/realtime1700000000000", stream))
                .isTrue();
        assertThat(Threads.results(8, 25, () -> signature(rsaSigner, post(ORDER))))
                .containsExactly(request);
    }

    @Test
    void eightThreadsGetOneSignature() throws Exception {
        UnsignedRequest request = post(ORDER);

        assertThat(Threads.results(8, 10_000, () -> signature(signer, request))).containsExactly(ORDER_SIGNATURE);
    }

    @Test
    void destroyedCredentialsSignNoMore() {
        credentials.destroy();

        assertThatIllegalStateException()
                .isThrownBy(() -> signer.sign(get(""), TIME))
                .withMessageContaining("destroyed");
    }

    private static UnsignedRequest get(String query) {
        return UnsignedRequest.withQuery(HttpMethod.GET, "/v5/order/realtime", query);
    }

    private static UnsignedRequest post(String body) {
        return UnsignedRequest.withBody(HttpMethod.POST, "/v5/order/create", body);
    }

    private static Map<String, String> headers(BybitSigner signer, UnsignedRequest request) {
        SignedParts parts = signer.sign(request, TIME);
        return parts.headers().stream().collect(Collectors.toMap(Header::name, Header::value));
    }

    private static String signature(BybitSigner signer, UnsignedRequest request) {
        return signer.sign(request, TIME).headers().stream()
                .filter(header -> header.name().equals("X-BAPI-SIGN"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static boolean verifies(PublicKey key, String text, String signature) throws Exception {
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(text.getBytes(UTF_8));
        return verifier.verify(Base64.getDecoder().decode(signature));
    }
}
