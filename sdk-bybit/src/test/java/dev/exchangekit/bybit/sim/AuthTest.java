package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTest {
    private static final long NOW = 1_700_000_000_000L;
    private static final String KEY = "TESTKEY0123456789";
    private static final String SECRET = "TESTSECRETabcdefghijklmnopqrstuvwxyz";
    private static final String LOOKUP = "category=linear&symbol=BTCUSDT&limit=50";

    private final SimClock clock = SimClock.at(Instant.ofEpochMilli(NOW));
    private final BybitSimulator bybit = BybitSimulator.builder().clock(clock).start();
    private final HandSigned http = new HandSigned(bybit, KEY, SECRET);

    AuthTest() {
        bybit.addKey(SimKey.hmac(KEY, SECRET));
    }

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    @Test
    void signatureCoversTheRawQuery() throws IOException {
        assertThat(vector(LOOKUP, "13ef59e35fb701eb481394def8b31b6c8472c3d091d4e98d9c31d3640bb9b6c4"))
                .isZero();
        assertThat(vector(
                        "category=linear&symbol=BTCUSDT&limit=49",
                        "13ef59e35fb701eb481394def8b31b6c8472c3d091d4e98d9c31d3640bb9b6c4"))
                .isEqualTo(10004);
        // Signed correctly, but linear wants a symbol: the signature was checked first.
        assertThat(vector(
                        "category=linear&cursor=page_token%253D39380%2526&limit=20",
                        "f3326a3b86b9c50f55b6ca6c50cd2ac683aa5e81c1ac5b6fe1debac04bdb95ae"))
                .isEqualTo(10001);
    }

    @Test
    void signatureOfAGetWithoutQueryCoversNothingMore() throws IOException {
        assertThat(http.send(
                                "GET",
                                "/v5/account/info",
                                "",
                                vectorHeaders("65a43deb146884fdfad57617a429d993c54188acc19fa07fbc91ffdf7d3067f2"))
                        .code())
                .isZero();
    }

    @Test
    void signatureCoversTheRawBody() throws IOException {
        String body = "{\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"side\":\"Buy\",\"orderType\":\"Limit\","
                + "\"qty\":\"0.01\",\"price\":\"25000.5\",\"timeInForce\":\"GTC\",\"orderLinkId\":\"vec-0001\"}";
        Map<String, String> headers = vectorHeaders("5b744ae0e8e1cd3ae93f3e127b42d06d08777f36167612b352054592f24a7a26");
        assertThat(http.send("POST", "/v5/order/create", body.replace("0.01", "0.02"), headers)
                        .code())
                .isEqualTo(10004);
        assertThat(http.send("POST", "/v5/order/create", body, headers).code()).isZero();
        assertThat(bybit.orders("vec-0001")).isEqualTo(1);
    }

    @Test
    void rsaKeysSignWithTheirPrivateHalf() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        bybit.addKey(SimKey.rsa("RSAKEY0123456789ab", pair.getPublic()));
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(pair.getPrivate());
        rsa.update((NOW + "RSAKEY0123456789ab" + "5000" + LOOKUP).getBytes(StandardCharsets.UTF_8));
        String sign = Base64.getEncoder().encodeToString(rsa.sign());
        Map<String, String> headers = headers("RSAKEY0123456789ab", NOW, "5000", sign);
        assertThat(http.send("GET", "/v5/order/realtime?" + LOOKUP, "", headers).code())
                .isZero();
        assertThat(http.send("GET", "/v5/order/realtime?" + LOOKUP + "&x=1", "", headers)
                        .code())
                .isEqualTo(10004);
        headers.put("X-BAPI-SIGN", "no base64!");
        assertThat(http.send("GET", "/v5/order/realtime?" + LOOKUP, "", headers).code())
                .isEqualTo(10004);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5000, 0",
        "-5000, 5000, 0",
        "-5001, 5000, 10002",
        "999, 5000, 0",
        "1000, 5000, 10002",
        "1000, 60000, 10002",
        "-59999, 60000, 0"
    })
    void timestampsMustLieInTheWindow(long offset, String window, int code) throws IOException {
        Answer answer = http.send("GET", "/v5/order/realtime?" + LOOKUP, "", http.signed(LOOKUP, NOW + offset, window));
        assertThat(answer.code()).isEqualTo(code);
        if (code != 0) {
            assertThat(answer.message())
                    .contains("req_timestamp[" + (NOW + offset) + "],server_timestamp[" + NOW + "],recv_window["
                            + window + "]");
        }
    }

    @Test
    void skewMovesTheExchangesClockOnly() throws IOException {
        bybit.faults().skewClock(Duration.ofSeconds(-3));
        assertThat(http.open("/v5/market/time").json().path("time").longValue()).isEqualTo(NOW - 3000);
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isEqualTo(10002);
        bybit.faults().clear();
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isZero();
    }

    @Test
    void refusesKeysInTheExchangesWords() throws IOException {
        Map<String, String> headers = http.signed(LOOKUP);
        headers.remove("X-BAPI-API-KEY");
        Answer missing = http.send("GET", "/v5/order/realtime?" + LOOKUP, "", headers);
        assertThat(missing.status()).isEqualTo(401);
        assertThat(missing.code()).isEqualTo(10003);
        headers.put("X-BAPI-API-KEY", "NOBODY");
        assertThat(http.send("GET", "/v5/order/realtime?" + LOOKUP, "", headers).code())
                .isEqualTo(10003);
        headers = http.signed(LOOKUP);
        headers.remove("X-BAPI-SIGN");
        assertThat(http.send("GET", "/v5/order/realtime?" + LOOKUP, "", headers).code())
                .isEqualTo(10001);
        bybit.addKey(SimKey.hmac(KEY, SECRET).expiresAt(Instant.ofEpochMilli(NOW)));
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isEqualTo(33004);
        bybit.addKey(SimKey.hmac(KEY, SECRET).addresses("203.0.113.7"));
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isEqualTo(10010);
        bybit.addKey(SimKey.hmac(KEY, SECRET).addresses("127.0.0.1"));
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isZero();
        bybit.removeKey(KEY);
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isEqualTo(10003);
    }

    @Test
    void keysMayDoOnlyWhatTheyAreAllowed() throws IOException {
        String spot = "{'category':'spot','symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.001',"
                + "'price':'60000'}";
        String linear = spot.replace("spot", "linear");
        String leverage = "{'category':'linear','symbol':'BTCUSDT','buyLeverage':'3','sellLeverage':'3'}";
        bybit.addKey(SimKey.hmac(KEY, SECRET).permissions(SimPermission.SPOT_TRADE));
        assertThat(http.post("/v5/order/create", spot).code()).isZero();
        assertThat(http.post("/v5/order/create", linear).code()).isEqualTo(10005);
        assertThat(http.post("/v5/position/set-leverage", leverage).code()).isEqualTo(10005);
        bybit.addKey(SimKey.hmac(KEY, SECRET).readOnly());
        assertThat(http.post("/v5/order/create", spot).code()).isEqualTo(10005);
        assertThat(http.post("/v5/account/set-margin-mode", "{'setMarginMode':'ISOLATED_MARGIN'}")
                        .code())
                .isEqualTo(10005);
        assertThat(http.get("/v5/order/realtime", LOOKUP).code()).isZero();
        assertThat(http.get("/v5/user/query-api", "").result().path("readOnly").intValue())
                .isEqualTo(1);
    }

    @Test
    void keyInformationTellsTheKeysPermissions() throws IOException {
        bybit.addKey(SimKey.hmac(KEY, SECRET)
                .permissions(SimPermission.CONTRACT_ORDER)
                .addresses("127.0.0.1"));
        Answer answer = http.get("/v5/user/query-api", "");
        assertThat(answer.result().path("apiKey").textValue()).isEqualTo(KEY);
        assertThat(answer.result().at("/permissions/ContractTrade/0").textValue())
                .isEqualTo("Order");
        assertThat(answer.result().at("/permissions/Spot")).isEmpty();
        assertThat(answer.result().at("/ips/0").textValue()).isEqualTo("127.0.0.1");
        assertThat(answer.result().path("uta").intValue()).isEqualTo(1);
    }

    @Test
    void aGetWithAJsonBodyIsForbidden() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), bybit.uri().getPort())) {
            OutputStream out = socket.getOutputStream();
            String get = "GET /v5/market/time HTTP/1.1\r\nHost: x\r\n";
            out.write((get + "Content-Length: 2\r\n\r\n{}" + get + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            StringBuilder read = new StringBuilder();
            byte[] buffer = new byte[4096];
            while (!read.toString().contains("timeNano")) {
                int count = in.read(buffer);
                assertThat(count)
                        .as("the second request of the connection is answered")
                        .isPositive();
                read.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
            }
            assertThat(read.toString()).startsWith("HTTP/1.1 403").contains("HTTP/1.1 200");
            assertThat(read.toString().toLowerCase(Locale.ROOT)).doesNotContain("frequen");
        }
    }

    private int vector(String query, String sign) throws IOException {
        return http.send("GET", "/v5/order/realtime?" + query, "", vectorHeaders(sign))
                .code();
    }

    private static Map<String, String> vectorHeaders(String sign) {
        return headers(KEY, NOW, "5000", sign);
    }

    private static Map<String, String> headers(String key, long timestamp, String window, String sign) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-BAPI-API-KEY", key);
        headers.put("X-BAPI-TIMESTAMP", Long.toString(timestamp));
        headers.put("X-BAPI-RECV-WINDOW", window);
        headers.put("X-BAPI-SIGN", sign);
        return headers;
    }
}
