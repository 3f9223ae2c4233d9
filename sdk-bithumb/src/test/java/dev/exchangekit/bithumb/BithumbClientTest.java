package dev.exchangekit.bithumb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.exchangekit.bithumb.account.Account;
import dev.exchangekit.bithumb.market.PriceChange;
import dev.exchangekit.bithumb.market.Ticker;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client over a real connection, on a clock that stands still. */
final class BithumbClientTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ACCOUNTS = "[{\"currency\":\"P\",\"balance\":\"5.10\",\"new\":1},"
            + "{\"currency\":\"BTC\",\"avg_buy_price\":\"\",\"avg_buy_price_modified\":true}]";
    private static final Pattern CLAIMS = Pattern.compile("\\{\"access_key\":\"" + TestSecrets.KEY + "\","
            + "\"nonce\":\"(?<nonce>[0-9a-f-]{36})\",\"timestamp\":(?<time>\\d+)}");

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

    private BithumbClient client(Consumer<BithumbConfig.Builder> more) {
        return BithumbClient.create(c -> {
            c.environment(BithumbEnvironment.custom(server.url("/").uri()))
                    .credentials(TestSecrets.credentials())
                    .timeSource(time);
            more.accept(c);
        });
    }

    private BithumbClient client() {
        return client(c -> {});
    }

    private void answer(int status, String body, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        server.enqueue(response.build());
    }

    private static String error(String name) {
        return "{\"error\":{\"name\":" + name + ",\"message\":\"\uC624\uB958\"}}";
    }

    private static ExchangeException refused(Runnable call) {
        return Objects.requireNonNull(catchThrowableOfType(ExchangeException.class, call::run));
    }

    private static RequestOptions once() {
        return RequestOptions.builder().maxAttempts(1).build();
    }

    private static String ticker(String tradeTime, long tradeTimestamp) {
        return "[{\"market\":\"KRW-BTC\",\"trade_date\":\"20260730\",\"trade_time\":\"" + tradeTime
                + "\",\"trade_timestamp\":" + tradeTimestamp + ",\"timestamp\":" + (tradeTimestamp + 40)
                + ",\"trade_price\":8.3990e+7,\"trade_volume\":8.428e-05,\"change\":\"LEAP\",\"delisting_date\":null}]";
    }

    @Test
    void publicCallGoesOutUnsignedWithItsMarketsInOneText() throws Exception {
        try (BithumbClient bithumb = client()) {
            answer(200, ticker("074830", 1_785_397_710_156L));
            List<Ticker> tickers = bithumb.market().tickers("KRW-BTC", "BTC-ETH");

            RecordedRequest sent = server.takeRequest();
            assertThat(sent.getRequestLine()).isEqualTo("GET /v1/ticker?markets=KRW-BTC%2CBTC-ETH HTTP/1.1");
            assertThat(sent.getHeaders().get("Authorization")).isNull();
            assertThat(tickers).singleElement().satisfies(ticker -> {
                assertThat(ticker.tradePrice()).contains(new BigDecimal("8.3990e+7"));
                assertThat(ticker.tradeVolume()).contains(new BigDecimal("0.00008428"));
                assertThat(ticker.change()).contains(new PriceChange("LEAP"));
                assertThat(ticker.extra("delisting_date")).isPresent();
                assertThat(ticker.openingPrice()).isEmpty();
            });
        }
    }

    @Test
    void marketsOfTheWrongShapeAreNotSent() {
        try (BithumbClient bithumb = client()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bithumb.market().tickers());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bithumb.market().tickers("krw-btc"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bithumb.market().tickers("KRW-BTC,KRW-ETH"));
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // as documented
        "074830, 1785397710156, 2026-07-30T07:48:30.156Z, 2026-07-30T07:48:30.196Z",
        // nine hours late, as seen
        "074830, 1785430110156, 2026-07-30T07:48:30.156Z, 2026-07-30T07:48:30.196Z",
        // anything else proves nothing
        "074830, 1785426510156, 2026-07-30T15:48:30.156Z, 2026-07-30T15:48:30.196Z",
        "074829, 1785430110156, 2026-07-30T16:48:30.156Z, 2026-07-30T16:48:30.196Z",
    })
    void timestampsAreCorrectedOnlyWhenTheyAreExactlyNineHoursLate(
            String tradeTime, long tradeTimestamp, Instant tradedAt, Instant at) {
        try (BithumbClient bithumb = client()) {
            answer(200, ticker(tradeTime, tradeTimestamp));

            Ticker ticker = bithumb.market().tickers("KRW-BTC").get(0);

            assertThat(ticker.tradedAt()).contains(tradedAt);
            assertThat(ticker.time()).contains(at);
        }
    }

    @Test
    void signedCallCarriesATokenOfItsOwn() throws Exception {
        try (BithumbClient bithumb = client()) {
            answer(200, ACCOUNTS);
            answer(200, ACCOUNTS);
            List<Account> blocking = bithumb.account().accounts();
            List<Account> asynchronous = bithumb.async().account().accounts().get();

            RecordedRequest first = server.takeRequest();
            RecordedRequest second = server.takeRequest();
            assertThat(first.getRequestLine()).isEqualTo("GET /v1/accounts HTTP/1.1");
            assertThat(claims(first).group("time")).isEqualTo("1767225600000");
            assertThat(claims(first).group("nonce")).isNotEqualTo(claims(second).group("nonce"));
            assertThat(blocking).isEqualTo(asynchronous).hasSize(2);
            assertThat(blocking.get(0).balance()).contains(new BigDecimal("5.10"));
            assertThat(blocking.get(0).extra("new")).isPresent();
            assertThat(blocking.get(1).avgBuyPrice()).isEmpty();
            assertThat(blocking.get(1).avgBuyPriceModified()).contains(true);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, '\"invalid_parameter\"', invalid_parameter, BAD_REQUEST, ExchangeException",
        "401, '\"jwt_verification\"', jwt_verification, AUTHENTICATION, AuthenticationException",
        "401, '\"invalid_query_payload\"', invalid_query_payload, SIGNATURE, AuthenticationException",
        "401, '\"NotAllowIP\"', NotAllowIP, IP_NOT_ALLOWED, AuthenticationException",
        "401, '\"not in the table\"', not in the table, AUTHENTICATION, AuthenticationException",
        "429, '\"too_many_requests\"', too_many_requests, RATE_LIMIT, RateLimitedException",
        "429, '\"not in the table\"', not in the table, RATE_LIMIT, RateLimitedException",
        "500, '\"server_error\"', server_error, SERVER, ExchangeException",
        // an unknown market is answered with HTTP 200 and a number
        "200, 404, 404, INVALID_SYMBOL, ExchangeException",
        "200, null, '', UNRECOGNIZED, ExchangeException",
        "200, '{\"a\":[1]}', '', UNRECOGNIZED, ExchangeException",
    })
    void errorHasItsKindAndType(int status, String name, String code, ErrorKind kind, String type) {
        try (BithumbClient bithumb = client()) {
            answer(status, error(name));

            ExchangeException refusal =
                    refused(() -> bithumb.account().with(once()).accounts());

            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.httpStatus()).isEqualTo(status);
            assertThat(refusal.exchangeMessage()).isEqualTo("\uC624\uB958");
            assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
            assertThat(refusal).hasMessageStartingWith("Bithumb rejected account.accounts: ");
        }
    }

    @Test
    void errorReachesTheFutureToo() {
        try (BithumbClient bithumb = client()) {
            answer(401, error("\"out_of_scope\""));

            assertThatThrownBy(() -> bithumb.async().account().accounts().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(AuthenticationException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "502, SERVER, ExchangeException",
        "403, PERMISSION, AuthenticationException",
        "429, RATE_LIMIT, RateLimitedException",
    })
    void answerOfTheEdgeIsJudgedByItsStatus(int status, ErrorKind kind, String type) {
        try (BithumbClient bithumb = client()) {
            answer(status, "<html>edge</html>");

            ExchangeException refusal =
                    refused(() -> bithumb.market().with(once()).tickers("KRW-BTC"));

            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.getClass().getSimpleName()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>edge</html>", "null", "{}", "{\"a\":1}", "[{\"market\":\"KRW", "[{}]"})
    void successThatCannotBeReadIsNoRefusal(String body) {
        try (BithumbClient bithumb = client()) {
            answer(200, body);

            assertThatThrownBy(() -> bithumb.market().with(once()).tickers("KRW-BTC"))
                    .isInstanceOf(UnreadableResponseException.class);
        }
    }

    @Test
    void refusalForTheRateClosesCallsOfThatKindForAsLongAsTheBlockLasts() {
        Endpoint<NoParameters, Account> order = Endpoint.post("own.order", "/v2/own", NoParameters.class, Account.class)
                .signed()
                .build();
        try (BithumbClient bithumb = client()) {
            for (int i = 0; i < 3; i++) {
                answer(429, error("\"too_many_requests\""));
            }

            assertThatThrownBy(() -> bithumb.market().tickers("KRW-BTC")).isInstanceOf(RateLimitedException.class);
            assertThat(closedFor(bithumb, "public")).isEqualTo(Duration.ofMinutes(1));
            assertThatThrownBy(() -> bithumb.account().accounts()).isInstanceOf(RateLimitedException.class);
            assertThat(closedFor(bithumb, "private")).isEqualTo(Duration.ofMinutes(5));
            assertThatThrownBy(() -> bithumb.call(order, NoParameters.NONE)).isInstanceOf(RateLimitedException.class);
            assertThat(closedFor(bithumb, "orders")).isEqualTo(Duration.ofMinutes(10));

            assertThatThrownBy(() -> bithumb.market().tickers("KRW-BTC")).isInstanceOf(LocalRateLimitException.class);
            assertThat(server.getRequestCount()).isEqualTo(3);
        }
    }

    @Test
    void answersTellTheTimeToASecond() throws Exception {
        try (BithumbClient bithumb = client()) {
            answer(200, ACCOUNTS, "Date", "Thu, 01 Jan 2026 00:00:07 GMT");
            answer(200, ACCOUNTS);
            bithumb.account().accounts();
            bithumb.account().accounts();

            assertThat(claims(server.takeRequest()).group("time")).isEqualTo(Long.toString(NOW.toEpochMilli()));
            assertThat(claims(server.takeRequest()).group("time"))
                    .isEqualTo(Long.toString(NOW.plusMillis(7500).toEpochMilli()));
            assertThat(bithumb.exchangeTime()).isEqualTo(NOW.plusMillis(7500));
        }
    }

    @Test
    void refusalOfTheClockTellsTheTimeForOneMoreAttempt() throws Exception {
        try (BithumbClient bithumb = client()) {
            answer(200, ACCOUNTS, "Date", "Thu, 01 Jan 2026 00:00:00 GMT");
            answer(401, error("\"expired_jwt\""), "Date", "Thu, 01 Jan 2026 00:01:00 GMT");
            answer(401, error("\"expired_jwt\""), "Date", "Thu, 01 Jan 2026 00:02:00 GMT");
            bithumb.account().accounts();

            assertThat(refused(() -> bithumb.account().accounts()).kind()).isEqualTo(ErrorKind.CLOCK);

            server.takeRequest();
            assertThat(claims(server.takeRequest()).group("time"))
                    .isEqualTo(Long.toString(NOW.plusMillis(500).toEpochMilli()));
            assertThat(claims(server.takeRequest()).group("time"))
                    .isEqualTo(Long.toString(NOW.plusMillis(60_500).toEpochMilli()));
            assertThat(server.getRequestCount()).isEqualTo(3);
        }
    }

    @Test
    void localClockIsTrustedWhenTheCallerSaysSo() throws Exception {
        try (BithumbClient bithumb = client(c -> c.clockSync(false))) {
            answer(200, ACCOUNTS, "Date", "Thu, 01 Jan 2026 00:00:07 GMT");
            answer(401, error("\"expired_jwt\""), "Date", "Thu, 01 Jan 2026 00:00:07 GMT");
            bithumb.account().accounts();
            assertThat(refused(() -> bithumb.account().accounts()).kind()).isEqualTo(ErrorKind.CLOCK);

            assertThat(bithumb.exchangeTime()).isEqualTo(NOW);
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    void endpointOf12IsNotSent() {
        Endpoint<NoParameters, Account> balance = Endpoint.post(
                        "own.balance", "/info/balance", NoParameters.class, Account.class)
                .signed()
                .build();
        try (BithumbClient bithumb = client()) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> bithumb.call(balance, NoParameters.NONE),
                    () -> bithumb.async().call(balance, NoParameters.NONE))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(call)
                        .isInstanceOf(InvalidRequestException.class)
                        .withMessage("field 'path' is /info/balance: it belongs to Bithumb's API 1.2, and this client"
                                + " speaks API 2.x, whose paths begin with /v1 or /v2: there it is GET /v1/accounts");
            }
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 5300, AUTHENTICATION", "400, 5302, PERMISSION", "200, 5600, UNRECOGNIZED"})
    void answerOf12IsARefusalThatSaysSo(int status, String code, ErrorKind kind) {
        try (BithumbClient bithumb = client()) {
            answer(status, "{\"status\":\"" + code + "\",\"message\":\"Invalid Apikey\"}");

            ExchangeException refusal =
                    refused(() -> bithumb.account().with(once()).accounts());

            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.exchangeMessage()).isEqualTo("Invalid Apikey");
            assertThat(refusal).hasMessageContaining("; this is an answer of API 1.2, and this client speaks 2.x; ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_access_key", "jwt_verification"})
    void refusalOfTheKeyNamesTheApiThatItMustBeIssuedFor(String name) {
        try (BithumbClient bithumb = client()) {
            answer(401, error("\"" + name + "\""));

            assertThat(refused(() -> bithumb.account().accounts()))
                    .hasMessageEndingWith("a key of API 1.2 does not work on 2.x: issue one under My page > API"
                            + " management > API 2.0")
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void detailOfARefusalDoesNotShowTheKey() {
        try (BithumbClient bithumb = client()) {
            answer(
                    401,
                    "{\"error\":{\"name\":\"out_of_scope\",\"message\":\"no\",\"key\":\"of " + TestSecrets.KEY
                            + "\",\"count\":3}}");

            ExchangeException refusal = refused(() -> bithumb.account().accounts());

            assertThat(refusal.detail("key")).contains("of ***");
            assertThat(refusal.detail("count")).contains("3");
            assertThat(refusal.detail("message")).isEmpty();
        }
    }

    @Test
    void signedCallWithoutCredentialsIsNotSent() {
        try (BithumbClient bithumb = BithumbClient.create(
                c -> c.environment(BithumbEnvironment.custom(server.url("/").uri())))) {
            assertThatThrownBy(() -> bithumb.account().accounts()).isInstanceOf(MissingCredentialsException.class);
            assertThat(server.getRequestCount()).isZero();
        }
    }

    private static Duration closedFor(BithumbClient bithumb, String bucket) {
        return Objects.requireNonNull(bithumb.limits().state().get(bucket)).closedFor();
    }

    /** The claims of a request's token, whose signature is checked on the way. */
    private static Matcher claims(RecordedRequest sent) throws Exception {
        String authorization = Objects.requireNonNull(sent.getHeaders().get("Authorization"));
        assertThat(authorization).startsWith("Bearer ");
        String[] parts = authorization.substring("Bearer ".length()).split("\\.", -1);
        assertThat(parts).hasSize(3);
        assertThat(decoded(parts[0])).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TestSecrets.SECRET.getBytes(UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(parts[2]).isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        Matcher claims = CLAIMS.matcher(decoded(parts[1]));
        assertThat(claims.matches()).isTrue();
        return claims;
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
