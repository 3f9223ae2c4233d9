package dev.exchangekit.bithumb.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.front.Fault;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTest {
    private static final long NOW = 1_760_000_000_000L;
    private static final String KEY = "TEST-ACCESS-KEY-0001";
    private static final String SECRET = "test-secret-key-0001-abcdefghijklmnop";
    private static final String ACCOUNTS = "/v1/accounts";
    private static final String ORDERS = "/v1/orders?market=KRW-BTC&state=wait&page=1&limit=100&order_by=desc";

    /** Tokens that were made elsewhere, with the secret and the time above: of no parameters and of {@link #ORDERS}. */
    private static final String TOKEN =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhY2Nlc3Nfa2V5IjoiVEVTVC1BQ0NFU1MtS0VZLTAwMDEiLCJ"
                    + "ub25jZSI6IjExMTExMTExLTIyMjItNDMzMy04NDQ0LTU1NTU1NTU1NTU1NSIsInRpbWVzdGFtcCI6MTc2MDAwMDA"
                    + "wMDAwMH0.tgw4Uq_SXDIVbJ0R3cKDp2WQajyFfrJ6jYsU1IZnN-s";

    private static final String TOKEN_OF_QUERY =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhY2Nlc3Nfa2V5IjoiVEVTVC1BQ0NFU1MtS0VZLTAwMDEiLCJ"
                    + "ub25jZSI6IjExMTExMTExLTIyMjItNDMzMy04NDQ0LTU1NTU1NTU1NTU1NSIsInRpbWVzdGFtcCI6MTc2MDAwMDA"
                    + "wMDAwMCwicXVlcnlfaGFzaCI6ImU1NGEzZGFiMzczNjJjY2Q4OWE5YTk5YjhkZGNkZDA1N2U1ODY1N2FmNjI3ODY"
                    + "5NTU2NTk2NzRjZjg2NjRlOGZhYjY0ODk1ZTUxMzBiNDEyZTMxZDhjNDZmNmI1MThiNDZmMTYyMDQxZjI4Y2UwZDB"
                    + "hMDNmMWI3NDA5YmQ4NGMxIiwicXVlcnlfaGFzaF9hbGciOiJTSEE1MTIifQ.tYTm-6gI82ZxZP64Gjp2jysUXZRM"
                    + "Ig98VYVcruNy57M";

    private final SimClock clock = SimClock.at(Instant.ofEpochMilli(NOW));
    private final BithumbSimulator bithumb =
            BithumbSimulator.builder().clock(clock).history(Duration.ZERO).start();
    private final HandSigned http = new HandSigned(bithumb, KEY, SECRET);

    AuthTest() {
        bithumb.addKey(key());
    }

    @AfterEach
    void stop() {
        http.close();
        bithumb.close();
    }

    private static SimKey key() {
        return SimKey.of(KEY, SECRET);
    }

    private String get(String pathAndQuery, Map<String, String> headers) throws IOException {
        return http.send("GET", pathAndQuery, "", headers).outcome();
    }

    private String with(Consumer<ObjectNode> change) throws IOException {
        ObjectNode claims = http.claims("");
        change.accept(claims);
        return get(ACCOUNTS, http.bearer(claims));
    }

    @Test
    void knowsTokensMadeElsewhere() throws IOException {
        assertThat(get(ACCOUNTS, Map.of("Authorization", "Bearer " + TOKEN))).isEqualTo("200");
        assertThat(get(ORDERS, Map.of("Authorization", "Bearer " + TOKEN_OF_QUERY)))
                .as("the nonce is the same")
                .isEqualTo("401 expired_jwt");
        clock.advance(Duration.ofMinutes(2));
        with(claims -> {});
        clock.set(Instant.ofEpochMilli(NOW));
        assertThat(get(ORDERS, Map.of("Authorization", "Bearer " + TOKEN_OF_QUERY)))
                .isEqualTo("200");
    }

    @Test
    void tokensMustBeWhole() throws IOException {
        assertThat(get(ACCOUNTS, Map.of())).isEqualTo("401 jwt_verification");
        assertThat(get(ACCOUNTS, Map.of("Authorization", TOKEN))).isEqualTo("401 jwt_verification");
        assertThat(get(ACCOUNTS, Map.of("Authorization", "Bearer a.b"))).isEqualTo("401 jwt_verification");
        assertThat(get(ACCOUNTS, Map.of("Authorization", "Bearer !.!.!"))).isEqualTo("401 jwt_verification");
        assertThat(get(ACCOUNTS, Map.of("Authorization", "Bearer " + TOKEN + "A")))
                .isEqualTo("401 jwt_verification");
        assertThat(get(ACCOUNTS, http.bearer("{\"alg\":\"HS512\"}", http.claims(""))))
                .isEqualTo("401 jwt_verification");
        assertThat(with(claims -> claims.remove("nonce"))).isEqualTo("401 jwt_verification");
        assertThat(with(claims -> claims.remove("timestamp"))).isEqualTo("401 jwt_verification");
        assertThat(with(claims -> claims.put("timestamp", Long.toString(NOW)))).isEqualTo("401 jwt_verification");
        assertThat(with(claims -> claims.put("iat", NOW / 1000))).isEqualTo("200");
    }

    @Test
    void secretMustBeTheKeys() throws IOException {
        try (HandSigned other = new HandSigned(bithumb, KEY, "another")) {
            assertThat(other.get(ACCOUNTS).outcome()).isEqualTo("401 jwt_verification");
        }
        assertThat(with(claims -> claims.put("access_key", "nobody"))).isEqualTo("401 invalid_access_key");
        bithumb.removeKey(KEY);
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("401 invalid_access_key");
    }

    @ParameterizedTest
    @CsvSource({"-20001, 401 expired_jwt", "-20000, 200", "20000, 200", "20001, 401 expired_jwt"})
    void timestampsMustBeNear(long offset, String outcome) throws IOException {
        assertThat(with(claims -> claims.put("timestamp", NOW + offset))).isEqualTo(outcome);
    }

    @Test
    void nonceServesOnce() throws IOException {
        Map<String, String> headers = http.bearer(http.claims(""));
        assertThat(get(ACCOUNTS, headers)).isEqualTo("200");
        assertThat(get(ACCOUNTS, headers)).isEqualTo("401 expired_jwt");
    }

    @Test
    void dateHeaderTellsTheExchangesClock() throws IOException {
        assertThat(http.open("/v1/market/all").http().header("Date")).isEqualTo("Thu, 9 Oct 2025 08:53:20 GMT");
        bithumb.faults().skewClock(Duration.ofSeconds(-40));
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("401 expired_jwt");
        assertThat(http.open("/v1/market/all").http().header("Date")).isEqualTo("Thu, 9 Oct 2025 08:52:40 GMT");
    }

    @Test
    void tokenHashesTheQueryAsItIsSent() throws IOException {
        assertThat(http.get(ORDERS).outcome()).isEqualTo("200");
        assertThat(get(ORDERS, http.bearer(http.claims("")))).isEqualTo("401 invalid_query_payload");
        assertThat(get(ORDERS, http.bearer(http.claims("state=wait&market=KRW-BTC"))))
                .isEqualTo("401 invalid_query_payload");
        assertThat(get(ACCOUNTS, http.bearer(http.claims("a=b")))).isEqualTo("401 invalid_query_payload");
        assertThat(with(claims -> claims.put("query_hash", ""))).isEqualTo("401 invalid_query_payload");
        String list = "/v1/orders?states[]=done&states[]=cancel";
        assertThat(http.get(list).outcome()).isEqualTo("200");
        String escaped = "/v2/orders/pending?next_key=%2B%2F%3D";
        String raw = "next_key=+/=";
        String encoded = "next_key=%2B%2F%3D";
        assertThat(get(escaped, http.bearer(http.claims(raw)))).isEqualTo("400 invalid_parameter");
        assertThat(get(escaped, http.bearer(http.claims(encoded)))).isEqualTo("400 invalid_parameter");
        bithumb.quirks().hashed(ValueEncoding.ENCODED);
        assertThat(get(escaped, http.bearer(http.claims(encoded)))).isEqualTo("400 invalid_parameter");
        assertThat(get(escaped, http.bearer(http.claims(raw)))).isEqualTo("401 invalid_query_payload");
        bithumb.quirks().hashed(ValueEncoding.RAW);
        assertThat(get(escaped, http.bearer(http.claims(raw)))).isEqualTo("400 invalid_parameter");
        assertThat(get(escaped, http.bearer(http.claims(encoded)))).isEqualTo("401 invalid_query_payload");
    }

    @Test
    void tokenHashesABodyAsAForm() throws IOException {
        String ids = "{\"order_ids\":[\"C1\",\"C2\"],\"order_by\":\"asc\"}";
        assertThat(http.post("/v2/orders/search", ids).outcome()).isEqualTo("200");
        assertThat(http.post("/v2/orders/search", ids, ids).outcome()).isEqualTo("401 invalid_query_payload");
        assertThat(http.post("/v2/orders/search", ids, "order_ids[]=C1&order_by=asc")
                        .outcome())
                .isEqualTo("401 invalid_query_payload");
        String name = "{\"receiver_ko_name\":\"홍 길동\"}";
        String coin = "/v1/withdraws/coin";
        assertThat(http.post(coin, name, "receiver_ko_name=%ED%99%8D+%EA%B8%B8%EB%8F%99")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(http.post(coin, name, "receiver_ko_name=%ED%99%8D%20%EA%B8%B8%EB%8F%99")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(http.post(coin, name, "receiver_ko_name=홍 길동").outcome()).isEqualTo("400 invalid_parameter");
        bithumb.quirks().hashed(ValueEncoding.ENCODED);
        assertThat(http.post(coin, name, "receiver_ko_name=홍 길동").outcome()).isEqualTo("401 invalid_query_payload");
    }

    @Test
    void objectsInAListAreHashedInEitherOfTwoWays() throws IOException {
        String body = "{\"batch_orders\":[{\"market\":\"KRW-BTC\",\"side\":\"bid\"}]}";
        String path = "/v2/orders/batch";
        assertThat(http.post(path, body, "batch_orders[0][market]=KRW-BTC&batch_orders[0][side]=bid")
                        .outcome())
                .isEqualTo("200");
        String json = "batch_orders[]=%7B%22market%22%3A%22KRW-BTC%22%2C%22side%22%3A%22bid%22%7D";
        assertThat(http.post(path, body, json).outcome()).isEqualTo("200");
        assertThat(http.post(path, body, "batch_orders[][market]=KRW-BTC&batch_orders[][side]=bid")
                        .outcome())
                .isEqualTo("401 invalid_query_payload");
    }

    @Test
    void keysMayBeBoundExpiredOrOld() throws IOException {
        bithumb.addKey(key().addresses("203.0.113.7"));
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("401 NotAllowIP");
        bithumb.addKey(key().addresses("127.0.0.1"));
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("200");
        bithumb.addKey(key().expiresAt(clock.instant()));
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("401 invalid_access_key");
        bithumb.addKey(key().legacy());
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("401 invalid_access_key");
        bithumb.addKey(key().blocked());
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("403 blocked_member_id");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/accounts, ASSETS",
        "GET, /v1/orders/chance, ORDER_QUERY",
        "GET, /v1/twap, ORDER_QUERY",
        "POST, /v2/orders/search, ORDER_QUERY",
        "POST, /v2/orders, ORDER",
        "DELETE, /v2/order, ORDER",
        "GET, /v1/withdraws, WITHDRAW_QUERY",
        "POST, /v1/withdraws/coin, WITHDRAW",
        "GET, /v1/deposits/krw, DEPOSIT_QUERY",
        "POST, /v1/deposits/krw, DEPOSIT"
    })
    void keysMayDoOnlyWhatTheyAreAllowed(String method, String path, SimPermission needed) throws IOException {
        bithumb.addKey(key().permissions());
        assertThat(outcome(method, path)).isEqualTo("401 out_of_scope");
        bithumb.addKey(key().permissions(needed));
        assertThat(outcome(method, path)).doesNotStartWith("401");
        bithumb.addKey(key().readOnly());
        boolean reads = needed.name().endsWith("_QUERY") || needed == SimPermission.ASSETS;
        assertThat(outcome(method, path).equals("401 out_of_scope")).isEqualTo(!reads);
    }

    private String outcome(String method, String path) throws IOException {
        return switch (method) {
            case "GET" -> http.get(path).outcome();
            case "DELETE" -> http.delete(path).outcome();
            default -> http.post(path, "{}").outcome();
        };
    }

    @Test
    void keysWithoutAnyPermissionReadWhatNeedsNone() throws IOException {
        bithumb.addKey(key().permissions());
        assertThat(http.get("/v1/api_keys").outcome()).isEqualTo("200");
        assertThat(http.get("/v1/status/wallet").outcome()).isEqualTo("200");
    }

    @Test
    void faultsSpeakTheExchangesLanguage() throws IOException {
        bithumb.faults().onNext(ACCOUNTS, Fault.code("server_error", "일시적 오류"));
        assertThat(http.get(ACCOUNTS).outcome()).isEqualTo("500 server_error");
        bithumb.faults().onNext(ACCOUNTS, Fault.code(404, "Code not found"));
        HandSigned.Answer answer = http.get(ACCOUNTS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("error").path("name").isNumber()).isTrue();
        bithumb.faults().onNext(ACCOUNTS, Fault.badGateway());
        assertThat(http.get(ACCOUNTS).http().body()).startsWith("<html>");
        assertThat(http.get("/v1/nothing").outcome()).isEqualTo("404 not_found");
        assertThat(key().toString()).doesNotContain(SECRET);
    }
}
