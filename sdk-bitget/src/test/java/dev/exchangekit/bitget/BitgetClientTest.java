package dev.exchangekit.bitget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.exchangekit.bitget.spot.Asset;
import dev.exchangekit.bitget.spot.Ticker;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client over a real connection, on a clock that stands still. */
final class BitgetClientTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NO_TICKERS = "{\"code\":\"00000\",\"msg\":\"success\",\"data\":[]}";
    private static final String TICKERS = "{\"code\":\"00000\",\"msg\":\"success\",\"requestTime\":1767225600000,"
            + "\"data\":[{\"symbol\":\"BTCUSDT\",\"lastPr\":\"64123.50\",\"ts\":\"1767225599900\",\"new\":[1]}]}";
    private static final String ASSETS = "{\"code\":\"00000\",\"requestTime\":1767225600000,"
            + "\"data\":[{\"coin\":\"USDT\",\"available\":\"10.50\",\"limitAvailable\":\"\"}]}";

    private final ManualTime time = new ManualTime(NOW, 0);
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private BitgetClient client(Consumer<BitgetConfig.Builder> more) {
        return BitgetClient.create(c -> {
            c.environment(BitgetEnvironment.custom(server.url("/").uri()))
                    .credentials(TestSecrets.credentialsWithPassphrase())
                    .clockSync(false)
                    .timeSource(time);
            more.accept(c);
        });
    }

    private BitgetClient client() {
        return client(c -> {});
    }

    private void answer(int status, String body, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        server.enqueue(response.build());
    }

    private static String refusal(String code) {
        return "{\"code\":\"" + code + "\",\"msg\":\"in their words\",\"requestTime\":1767225600000,\"data\":null}";
    }

    private static ExchangeException refused(Runnable call) {
        return Objects.requireNonNull(catchThrowableOfType(ExchangeException.class, call::run));
    }

    @Test
    void publicCallGoesOutUnsigned() throws Exception {
        try (BitgetClient bitget = client()) {
            answer(200, TICKERS);
            List<Ticker> tickers = bitget.spot().tickers("BTCUSDT");

            RecordedRequest sent = server.takeRequest();
            assertThat(sent.getRequestLine()).isEqualTo("GET /api/v2/spot/market/tickers?symbol=BTCUSDT HTTP/1.1");
            assertThat(sent.getHeaders().names()).noneMatch(name -> name.startsWith("ACCESS"));
            assertThat(sent.getHeaders().get("locale")).isEqualTo("en-US");
            assertThat(tickers).singleElement().satisfies(ticker -> {
                assertThat(ticker.symbol()).isEqualTo("BTCUSDT");
                assertThat(ticker.lastPrice()).contains(new BigDecimal("64123.50"));
                assertThat(ticker.time()).contains(NOW.minusMillis(100));
                assertThat(ticker.bidPrice()).isEmpty();
                assertThat(ticker.extra("new")).isPresent();
            });
        }
    }

    @Test
    void signedCallCarriesTheSignatureOfWhatIsSent() throws Exception {
        try (BitgetClient bitget = client()) {
            answer(200, ASSETS);
            answer(200, ASSETS);
            List<Asset> blocking = bitget.spot().assets();
            List<Asset> asynchronous = bitget.async().spot().assets().get();

            for (int i = 0; i < 2; i++) {
                RecordedRequest sent = server.takeRequest();
                assertThat(sent.getRequestLine()).isEqualTo("GET /api/v2/spot/account/assets HTTP/1.1");
                assertThat(sent.getHeaders().get("ACCESS-KEY")).isEqualTo(TestSecrets.KEY);
                assertThat(sent.getHeaders().get("ACCESS-PASSPHRASE")).isEqualTo(TestSecrets.PASSPHRASE);
                assertThat(sent.getHeaders().get("ACCESS-TIMESTAMP")).isEqualTo("1767225600000");
                assertThat(sent.getHeaders().get("ACCESS-SIGN"))
                        .isEqualTo(hmac("1767225600000GET/api/v2/spot/account/assets"));
                assertThat(sent.getHeaders().get("paptrading")).isNull();
            }
            assertThat(blocking).isEqualTo(asynchronous).singleElement().satisfies(asset -> {
                assertThat(asset.available()).contains(new BigDecimal("10.50"));
                assertThat(asset.limitAvailable()).isEmpty();
            });
        }
    }

    @Test
    void demoMarksSignedCallsAndBrokersEveryCall() throws Exception {
        try (BitgetClient bitget = client(c -> c.environment(
                        BitgetEnvironment.DEMO.withHosts(server.url("/").uri()))
                .locale("zh-CN")
                .channelCode("channel"))) {
            answer(200, NO_TICKERS);
            answer(200, ASSETS);
            bitget.spot().tickers();
            bitget.spot().assets();

            RecordedRequest open = server.takeRequest();
            RecordedRequest signed = server.takeRequest();
            assertThat(open.getHeaders().get("paptrading")).isNull();
            assertThat(signed.getHeaders().get("paptrading")).isEqualTo("1");
            assertThat(List.of(open, signed)).allSatisfy(sent -> {
                assertThat(sent.getHeaders().get("X-CHANNEL-API-CODE")).isEqualTo("channel");
                assertThat(sent.getHeaders().get("locale")).isEqualTo("zh-CN");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, 40017, BAD_REQUEST, ExchangeException",
        "400, 40808, BAD_REQUEST, ExchangeException",
        "401, 40009, SIGNATURE, AuthenticationException",
        "400, 40018, IP_NOT_ALLOWED, AuthenticationException",
        "403, 40014, PERMISSION, AuthenticationException",
        "200, 40014, PERMISSION, AuthenticationException",
        "429, 429, RATE_LIMIT, RateLimitedException",
        "429, 99999, RATE_LIMIT, RateLimitedException",
        "401, 99999, AUTHENTICATION, AuthenticationException",
        "200, 99999, UNRECOGNIZED, ExchangeException",
        "500, 00000, SERVER, ExchangeException",
    })
    void refusalHasItsKindAndType(int status, String code, ErrorKind kind, String type) {
        try (BitgetClient bitget = client()) {
            answer(status, refusal(code));

            ExchangeException refusal = refused(() -> bitget.spot().with(once()).assets());

            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.code()).isEqualTo(code.equals("00000") ? "" : code);
            assertThat(refusal.httpStatus()).isEqualTo(status);
            assertThat(refusal.exchangeMessage()).isEqualTo("in their words");
            assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
            assertThat(refusal.endpoint()).isEqualTo("GET /api/v2/spot/account/assets");
            assertThat(refusal).hasMessageStartingWith("Bitget rejected spot.assets: ");
        }
    }

    @Test
    void refusalReachesTheFutureToo() {
        try (BitgetClient bitget = client()) {
            answer(401, refusal("40009"));

            assertThatThrownBy(() -> bitget.async().spot().assets().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(AuthenticationException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "502, SERVER, ExchangeException",
        "403, PERMISSION, AuthenticationException",
        "404, NOT_FOUND, ExchangeException",
        "429, RATE_LIMIT, RateLimitedException",
        "307, UNRECOGNIZED, ExchangeException",
    })
    void answerOfTheEdgeIsJudgedByItsStatus(int status, ErrorKind kind, String type) {
        try (BitgetClient bitget = client()) {
            answer(status, "<html>edge</html>", "Location", "https://elsewhere.example/");

            ExchangeException refusal = refused(() -> bitget.spot().with(once()).tickers());

            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.code()).isEmpty();
            assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>edge</html>",
                "[]",
                "{}",
                "{\"code\":\"00000\",\"data\":[{\"symbol\":\"BTC",
                "{\"code\":\"00000\",\"data\":null}",
                "{\"code\":\"00000\",\"data\":{}}",
                "{\"code\":\"00000\",\"data\":[{\"symbol\":\"BTCUSDT\",\"lastPr\":\"a lot\"}]}"
            })
    void successThatCannotBeReadIsNoRefusal(String body) {
        try (BitgetClient bitget = client()) {
            answer(200, body);

            assertThatThrownBy(() -> bitget.spot().with(once()).tickers())
                    .isInstanceOf(UnreadableResponseException.class);
        }
    }

    @Test
    void refusalForTheRateClosesTheEndpointAndNothingElse() {
        try (BitgetClient bitget = client()) {
            answer(429, refusal("429"));
            answer(200, NO_TICKERS);

            assertThatThrownBy(() -> bitget.spot().assets()).isInstanceOf(RateLimitedException.class);
            assertThat(closedFor(bitget, "spot.assets")).isEqualTo(Duration.ofSeconds(60));
            assertThatThrownBy(() -> bitget.spot().assets()).isInstanceOf(LocalRateLimitException.class);
            assertThat(bitget.spot().tickers()).isEmpty();
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    void secondThatIsUsedUpIsWaitedFor() {
        try (BitgetClient bitget = client()) {
            answer(429, refusal("429"), "x-mbx-used-remain-limit", "0");
            answer(200, ASSETS);

            assertThat(bitget.spot().assets()).hasSize(1);
            assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
        }
    }

    @Test
    void pauseAfterARefusalIsTheCallersChoice() {
        try (BitgetClient bitget = client(c -> c.pauseAfterRefusal(Duration.ofSeconds(2)))) {
            answer(429, refusal("429"));
            answer(200, ASSETS);

            assertThat(bitget.spot().assets()).hasSize(1);
            assertThat(time.waits()).containsExactly(Duration.ofSeconds(2));
        }
    }

    @Test
    void refusalWithCallsLeftIsTheAddressAndClosesEverything() {
        try (BitgetClient bitget = client()) {
            answer(429, refusal("429"), "x-mbx-used-remain-limit", "9");

            assertThat(refused(() -> bitget.spot().assets()).kind()).isEqualTo(ErrorKind.IP_LIMIT);
            assertThat(closedFor(bitget, "ip")).isEqualTo(Duration.ofMinutes(5));
            assertThatThrownBy(() -> bitget.spot().tickers()).isInstanceOf(LocalRateLimitException.class);
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void statedRemainderCorrectsTheBucket() {
        try (BitgetClient bitget = client()) {
            answer(200, NO_TICKERS, "x-mbx-used-remain-limit", "3");
            answer(200, ASSETS, "x-mbx-used-remain-limit", "not a number");

            bitget.spot().tickers();
            bitget.spot().assets();

            assertThat(available(bitget, "spot.tickers")).isEqualTo(3);
            assertThat(available(bitget, "spot.assets")).isEqualTo(9);
            time.advance(Duration.ofMillis(1100));
            assertThat(available(bitget, "spot.tickers")).isEqualTo(20);
        }
    }

    @Test
    void firstSignedCallMeasuresTheClock() throws Exception {
        try (BitgetClient bitget = client(c -> c.clockSync(true))) {
            long server3SecondsAhead = NOW.plusSeconds(3).toEpochMilli();
            answer(
                    200,
                    "{\"code\":\"00000\",\"requestTime\":" + server3SecondsAhead + ",\"data\":{\"serverTime\":\""
                            + server3SecondsAhead + "\"}}");
            answer(200, "{\"code\":\"00000\",\"requestTime\":" + server3SecondsAhead + ",\"data\":[]}");

            bitget.spot().assets();

            assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v2/public/time");
            assertThat(server.takeRequest().getHeaders().get("ACCESS-TIMESTAMP"))
                    .isEqualTo(Long.toString(server3SecondsAhead));
            assertThat(bitget.exchangeTime()).isEqualTo(NOW.plusSeconds(3));
        }
    }

    @Test
    void refusalOfTheClockResyncsAndRepeatsOnce() throws Exception {
        try (BitgetClient bitget = client(c -> c.clockSync(true))) {
            answer(200, timeAnswer(NOW));
            answer(400, "{\"code\":\"40008\",\"msg\":\"expired\",\"requestTime\":0,\"data\":null}");
            answer(200, timeAnswer(NOW.plusSeconds(60)));
            answer(400, "{\"code\":\"40008\",\"msg\":\"expired\",\"requestTime\":0,\"data\":null}");

            assertThat(refused(() -> bitget.spot().assets()).kind()).isEqualTo(ErrorKind.CLOCK);

            server.takeRequest();
            assertThat(server.takeRequest().getHeaders().get("ACCESS-TIMESTAMP"))
                    .isEqualTo(Long.toString(NOW.toEpochMilli()));
            server.takeRequest();
            assertThat(server.takeRequest().getHeaders().get("ACCESS-TIMESTAMP"))
                    .isEqualTo(Long.toString(NOW.plusSeconds(60).toEpochMilli()));
            assertThat(server.getRequestCount()).isEqualTo(4);
        }
    }

    @Test
    void callersEndpointIsSignedReadAndHeldToACautiousLimit() throws Exception {
        Endpoint<NoParameters, Asset> own = Endpoint.get("own.asset", "/api/v2/own", NoParameters.class, Asset.class)
                .signed()
                .build();
        try (BitgetClient bitget = client()) {
            answer(200, "{\"code\":\"00000\",\"data\":{\"coin\":\"USDT\"}}");

            assertThat(bitget.call(own, NoParameters.NONE).coin()).isEqualTo("USDT");
            assertThat(server.takeRequest().getHeaders().get("ACCESS-SIGN"))
                    .isEqualTo(hmac("1767225600000GET/api/v2/own"));
            assertThat(available(bitget, "other")).isEqualTo(9);
            assertThat(available(bitget, "ip")).isEqualTo(5999);
        }
    }

    @Test
    void signedCallWithoutCredentialsIsNotSent() {
        try (BitgetClient bitget = BitgetClient.create(
                c -> c.environment(BitgetEnvironment.custom(server.url("/").uri())))) {
            assertThatThrownBy(() -> bitget.spot().assets()).isInstanceOf(MissingCredentialsException.class);
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @Test
    void credentialsWithoutPassphraseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client(c -> c.credentials(TestSecrets.credentials())))
                .withMessageContaining("passphrase");
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> client(c -> c.locale("en\r\nevil: 1")));
        assertThatIllegalArgumentException().isThrownBy(() -> client(c -> c.channelCode("")));
        assertThatIllegalArgumentException().isThrownBy(() -> client(c -> c.pauseAfterRefusal(Duration.ZERO)));
    }

    private static String timeAnswer(Instant now) {
        return "{\"code\":\"00000\",\"requestTime\":" + now.toEpochMilli() + ",\"data\":{\"serverTime\":\""
                + now.toEpochMilli() + "\"}}";
    }

    private static RequestOptions once() {
        return RequestOptions.builder().maxAttempts(1).build();
    }

    private static Duration closedFor(BitgetClient bitget, String bucket) {
        return Objects.requireNonNull(bitget.limits().state().get(bucket)).closedFor();
    }

    private static int available(BitgetClient bitget, String bucket) {
        return Objects.requireNonNull(bitget.limits().state().get(bucket)).available();
    }

    private static String hmac(String text) {
        return Base64.getEncoder().encodeToString(TestSecrets.hmac(TestSecrets.SECRET, text));
    }
}
