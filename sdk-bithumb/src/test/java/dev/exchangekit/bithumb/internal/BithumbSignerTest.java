package dev.exchangekit.bithumb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.UnsignedRequest;
import dev.exchangekit.core.testing.Threads;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class BithumbSignerTest {
    private static final Instant TIME = Instant.ofEpochMilli(1_760_000_000_000L);
    private static final String ORDER = "{\"market\":\"KRW-BTC\",\"side\":\"bid\",\"order_type\":\"limit\","
            + "\"price\":\"84000000\",\"volume\":\"0.001\",\"client_order_id\":\"sdk-test-0001\"}";

    /** GET of /v1/accounts, no parameters. */
    private static final String V1 =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhY2Nlc3Nfa2V5IjoiVEVTVC1BQ0NFU1MtS0VZLTAwMDEiLCJ"
                    + "ub25jZSI6IjExMTExMTExLTIyMjItNDMzMy04NDQ0LTU1NTU1NTU1NTU1NSIsInRpbWVzdGFtcCI6MTc2MDAwMDA"
                    + "wMDAwMH0.tgw4Uq_SXDIVbJ0R3cKDp2WQajyFfrJ6jYsU1IZnN-s";
    /** GET of /v1/orders with a query. */
    private static final String V2 =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhY2Nlc3Nfa2V5IjoiVEVTVC1BQ0NFU1MtS0VZLTAwMDEiLCJ"
                    + "ub25jZSI6IjExMTExMTExLTIyMjItNDMzMy04NDQ0LTU1NTU1NTU1NTU1NSIsInRpbWVzdGFtcCI6MTc2MDAwMDA"
                    + "wMDAwMCwicXVlcnlfaGFzaCI6ImU1NGEzZGFiMzczNjJjY2Q4OWE5YTk5YjhkZGNkZDA1N2U1ODY1N2FmNjI3ODY"
                    + "5NTU2NTk2NzRjZjg2NjRlOGZhYjY0ODk1ZTUxMzBiNDEyZTMxZDhjNDZmNmI1MThiNDZmMTYyMDQxZjI4Y2UwZDB"
                    + "hMDNmMWI3NDA5YmQ4NGMxIiwicXVlcnlfaGFzaF9hbGciOiJTSEE1MTIifQ.tYTm-6gI82ZxZP64Gjp2jysUXZRM"
                    + "Ig98VYVcruNy57M";
    /** POST of {@link #ORDER}. */
    private static final String V3 =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhY2Nlc3Nfa2V5IjoiVEVTVC1BQ0NFU1MtS0VZLTAwMDEiLCJ"
                    + "ub25jZSI6IjExMTExMTExLTIyMjItNDMzMy04NDQ0LTU1NTU1NTU1NTU1NSIsInRpbWVzdGFtcCI6MTc2MDAwMDA"
                    + "wMDAwMCwicXVlcnlfaGFzaCI6IjRhYmZiN2RkZjg2ZDQ0YmNiODkwNzY2ODgwMDc4OGZiNDMzODFkNDljZjJmMGM"
                    + "2YjgxM2I3NTQxNmZlZTUyZmNhMDBmNWRiZTU2NWE0MDVhZjNkNDAxNGY0NDljZjFjMTFhNDQ2ZGI0ZDVkYzk5NDA"
                    + "zZGZlOWNkNDVjYWIwN2MzIiwicXVlcnlfaGFzaF9hbGciOiJTSEE1MTIifQ.B4Kei3wIdBkAx4HqQ93ATOPqBke5"
                    + "DxcGPvScK9eLo2o";
    /** SHA-512 of a query with an array. */
    private static final String V4 =
            "40b8264644e2b55c59ab16824180f994f6b0f2fe818975e7db7760cf9b4abd081bdb4e5218e9564bd033efbf"
                    + "97ea252a4c5cfd5a2f888ab77bf9f1aba03ed588";
    /** SHA-512 of a body with an array. */
    private static final String V5 =
            "69e251655c6a0b12b9e463a2c563fca14df5c40eafd3294c6a5dba8232bd0570439bf7bf8d1f46e3385e6f6b"
                    + "6df28ba42faf8737d8f232907035c7d2dc2c4c2a";
    /** SHA-512 of a body with an array of objects. */
    private static final String V6 =
            "fd04cfc82ed672b73e873c1dfd43d3fe8bcef8bddeb4529c1214ef1bc2daddf3e9e8d9db03bd88e76798ea15"
                    + "f8c4477eec366a960ce008819ed04e3515b22291";

    private final Credentials credentials =
            Credentials.of("TEST-ACCESS-KEY-0001", "test-secret-key-0001-abcdefghijklmnop");
    private final BithumbSigner signer =
            new BithumbSigner(credentials, ValueEncoding.ENCODED, () -> "11111111-2222-4333-8444-555555555555");

    @Test
    void requestWithoutParametersHasNoHash() {
        assertThat(token(get("/v1/accounts", ""))).isEqualTo(V1);
        assertThat(token(post("/v1/accounts", "{}"))).isEqualTo(V1);
        assertThat(signer.webSocketAuthorization(TIME)).isEqualTo("Bearer " + V1);
    }

    @Test
    void getHashesItsQuery() {
        assertThat(token(get("/v1/orders", "market=KRW-BTC&state=wait&page=1&limit=100&order_by=desc")))
                .isEqualTo(V2);
    }

    @Test
    void deleteHashesItsQueryToo() {
        assertThat(token(UnsignedRequest.withQuery(
                        HttpMethod.DELETE, "/v1/orders", "market=KRW-BTC&state=wait&page=1&limit=100&order_by=desc")))
                .isEqualTo(V2);
    }

    @Test
    void postHashesItsFieldsAsAForm() {
        assertThat(token(post("/v2/orders", ORDER))).isEqualTo(V3);
    }

    @Test
    void arrayInAQueryKeepsItsBrackets() {
        assertThat(claims(get("/v2/orders/history", "market=KRW-BTC&states[]=done&states[]=cancel&limit=50")))
                .contains("\"query_hash\":\"" + V4 + "\",\"query_hash_alg\":\"SHA512\"");
    }

    @Test
    void arrayInABodyIsHashedWithBrackets() {
        assertThat(claims(post(
                        "/v2/orders/cancel", "{\"order_ids\":[\"C0101000000001818113\",\"C0101000000001818114\"]}")))
                .contains(V5);
    }

    @Test
    void objectsInAnArrayAreHashedByIndexAndField() {
        assertThat(claims(post(
                        "/v2/orders/batch",
                        "{\"batch_orders\":[{\"market\":\"KRW-BTC\",\"side\":\"bid\",\"order_type\":\"limit\","
                                + "\"price\":\"84000000\",\"volume\":\"0.001\"}]}")))
                .contains(V6);
    }

    @Test
    void claimsStandInOrder() {
        assertThat(claims(get("/v1/accounts", "")))
                .isEqualTo("{\"access_key\":\"TEST-ACCESS-KEY-0001\","
                        + "\"nonce\":\"11111111-2222-4333-8444-555555555555\",\"timestamp\":1760000000000}");
    }

    @Test
    void everyTokenHasANonceOfItsOwn() throws Exception {
        BithumbSigner random = new BithumbSigner(credentials, ValueEncoding.ENCODED);

        assertThat(Threads.results(8, 1_000, () -> random.webSocketAuthorization(TIME)))
                .hasSize(8_000);
    }

    @Test
    void nothingIsPromisedAboutHowLongARequestIsAcceptable() {
        assertThat(signer.sign(get("/v1/accounts", ""), TIME).acceptableUntil()).isEmpty();
    }

    @Test
    void eightThreadsGetOneToken() throws Exception {
        UnsignedRequest request = post("/v2/orders", ORDER);

        assertThat(Threads.results(8, 10_000, () -> token(request))).containsExactly(V3);
    }

    @Test
    void rsaCredentialsAreRefused() throws Exception {
        Credentials rsa = Credentials.rsa(
                "TEST-ACCESS-KEY-0001",
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BithumbSigner(rsa, ValueEncoding.ENCODED))
                .withMessageContaining("RSA");
    }

    @Test
    void destroyedCredentialsSignNoMore() {
        credentials.destroy();

        assertThatIllegalStateException()
                .isThrownBy(() -> token(get("/v1/accounts", "")))
                .withMessageContaining("destroyed");
    }

    private static UnsignedRequest get(String path, String query) {
        return UnsignedRequest.withQuery(HttpMethod.GET, path, query);
    }

    private static UnsignedRequest post(String path, String body) {
        return UnsignedRequest.withBody(HttpMethod.POST, path, body);
    }

    private String token(UnsignedRequest request) {
        String value = signer.sign(request, TIME).headers().get(0).value();
        assertThat(value).startsWith("Bearer ");
        return value.substring("Bearer ".length());
    }

    private String claims(UnsignedRequest request) {
        String payload = token(request).split("\\.", -1)[1];
        return new String(Base64.getUrlDecoder().decode(payload), UTF_8);
    }
}
