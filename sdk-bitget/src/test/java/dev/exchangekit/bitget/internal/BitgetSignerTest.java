package dev.exchangekit.bitget.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.UnsignedRequest;
import dev.exchangekit.core.testing.Threads;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BitgetSignerTest {
    private static final Instant TIME = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final String ORDER = "{\"symbol\":\"BTCUSDT\",\"productType\":\"USDT-FUTURES\","
            + "\"marginMode\":\"crossed\",\"marginCoin\":\"USDT\",\"size\":\"0.01\",\"price\":\"20000\","
            + "\"side\":\"buy\",\"orderType\":\"limit\",\"force\":\"gtc\",\"clientOid\":\"sdk-test-1\"}";
    private static final String ORDER_PATH = "/api/v2/mix/order/place-order";
    private static final String ORDER_SIGNATURE = "KW9NXF5wHQO2sP3L3SSRjgp7OtfhLwhvTFRbXuwNJgY=";

    private final Credentials credentials = Credentials.of("bg_0123456789", "test-secret-0123456789", "pass-phrase");
    private final BitgetSigner signer = signer(credentials);

    @Test
    void getSignsPathAndQuery() {
        assertThat(signature(get("/api/v2/mix/order/orders-pending", "productType=USDT-FUTURES&symbol=BTCUSDT")))
                .isEqualTo("mgm2wDB1H/sNUpUqkosq2fqsubvVMltg2wNBGT1V8UU=");
    }

    @Test
    void getWithoutQuerySignsNoQuestionMark() {
        assertThat(signature(get("/api/v2/spot/account/info", "")))
                .isEqualTo("YHWO3I8cAIsBlM4em6uiJn3eZ4bnFQNl0MhWSjXjPOM=");
    }

    @Test
    void postSignsItsBodyAsSent() {
        assertThat(signature(UnsignedRequest.withBody(HttpMethod.POST, ORDER_PATH, ORDER)))
                .isEqualTo(ORDER_SIGNATURE);
    }

    @Test
    void bodyMayBeAnArray() {
        assertThat(signature(UnsignedRequest.withBody(
                        HttpMethod.POST,
                        "/api/v3/trade/cancel-batch",
                        "[{\"category\":\"SPOT\",\"symbol\":\"BTCUSDT\",\"orderId\":\"1\"}]")))
                .isEqualTo("hIVpq/Mn9wQ244waZkewfHla9F0YUH0ubM10W3BI9bU=");
    }

    @Test
    void streamLoginSignsSeconds() {
        assertThat(BitgetSigner.webSocketTimestamp(TIME)).isEqualTo("1700000000");
        assertThat(BitgetSigner.webSocketLogin(credentials, TIME))
                .isEqualTo("42iLQg1R7HRO8mYX1Hwh3DAadqVVL2uC07Mq413rtyE=");
    }

    @Test
    void headersNameKeyPassphraseAndTime() {
        assertThat(headers(signer, get("/api/v2/spot/account/info", "")))
                .containsEntry("ACCESS-KEY", "bg_0123456789")
                .containsEntry("ACCESS-PASSPHRASE", "pass-phrase")
                .containsEntry("ACCESS-TIMESTAMP", "1700000000000")
                .containsKey("ACCESS-SIGN")
                .hasSize(4);
    }

    @Test
    void demoIsAHeaderOutsideTheSignature() {
        BitgetSigner demo = new BitgetSigner(credentials, true);

        assertThat(headers(demo, UnsignedRequest.withBody(HttpMethod.POST, ORDER_PATH, ORDER)))
                .containsEntry("paptrading", "1")
                .containsEntry("ACCESS-SIGN", ORDER_SIGNATURE);
    }

    @Test
    void nothingIsPromisedAboutHowLongARequestIsAcceptable() {
        assertThat(signer.sign(get("/api/v2/spot/account/info", ""), TIME).acceptableUntil())
                .isEmpty();
    }

    @Test
    void credentialsWithoutPassphraseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signer(Credentials.of("bg_0123456789", "test-secret-0123456789")))
                .withMessageContaining("BITGET_PASSPHRASE");
    }

    @Test
    void rsaKeySignsTheSameText() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Credentials rsa = Credentials.rsa("bg_0123456789", pair.getPrivate(), "pass-phrase");
        BitgetSigner rsaSigner = signer(rsa);
        UnsignedRequest request = UnsignedRequest.withBody(HttpMethod.POST, ORDER_PATH, ORDER);

        String signature = signature(rsaSigner, request);

        assertThat(verifies(pair.getPublic(), "1700000000000POST" + ORDER_PATH + ORDER, signature))
                .isTrue();
        assertThat(verifies(pair.getPublic(), "1700000000GET/user/verify", BitgetSigner.webSocketLogin(rsa, TIME)))
                .isTrue();
        assertThat(Threads.results(8, 25, () -> signature(rsaSigner, request))).containsExactly(signature);
    }

    @Test
    void eightThreadsGetOneSignature() throws Exception {
        UnsignedRequest request = UnsignedRequest.withBody(HttpMethod.POST, ORDER_PATH, ORDER);

        assertThat(Threads.results(8, 10_000, () -> signature(request))).containsExactly(ORDER_SIGNATURE);
    }

    @Test
    void destroyedCredentialsSignNoMore() {
        credentials.destroy();

        assertThatIllegalStateException()
                .isThrownBy(() -> signature(get("/api/v2/spot/account/info", "")))
                .withMessageContaining("destroyed");
    }

    private static BitgetSigner signer(Credentials credentials) {
        return new BitgetSigner(credentials, false);
    }

    private static UnsignedRequest get(String path, String query) {
        return UnsignedRequest.withQuery(HttpMethod.GET, path, query);
    }

    private String signature(UnsignedRequest request) {
        return signature(signer, request);
    }

    private static String signature(BitgetSigner signer, UnsignedRequest request) {
        return signer.sign(request, TIME).headers().stream()
                .filter(header -> header.name().equals("ACCESS-SIGN"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Map<String, String> headers(BitgetSigner signer, UnsignedRequest request) {
        return signer.sign(request, TIME).headers().stream().collect(Collectors.toMap(Header::name, Header::value));
    }

    private static boolean verifies(PublicKey key, String text, String signature) throws Exception {
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(text.getBytes(UTF_8));
        return verifier.verify(Base64.getDecoder().decode(signature));
    }
}
