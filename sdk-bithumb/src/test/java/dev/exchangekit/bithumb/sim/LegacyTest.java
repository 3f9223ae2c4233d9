package dev.exchangekit.bithumb.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bithumb.internal.BithumbLegacySigner;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LegacyTest {
    private static final String KEY = "old-key";
    private static final String SECRET = "test-secret-key-0001-abcdefghijklmnop";
    private static final String BALANCE = "/info/balance";
    private static final String BODY = "endpoint=%2Finfo%2Fbalance&order_currency=BTC&payment_currency=KRW";

    private final SimClock clock = SimClock.at(Instant.ofEpochMilli(1_655_283_111_604L));
    private final BithumbSimulator bithumb =
            BithumbSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bithumb);

    LegacyTest() {
        bithumb.addKey(SimKey.of(KEY, SECRET).legacy());
    }

    @AfterEach
    void stop() {
        http.close();
        bithumb.close();
    }

    private JsonNode post(String path, String body, Map<String, String> signature) throws IOException {
        Map<String, String> headers = new HashMap<>(signature);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        HandSigned.Answer answer = http.send("POST", path, body, headers);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode post(String path, String body) throws IOException {
        UnsignedRequest request = new UnsignedRequest(HttpMethod.POST, path, "", body.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = new HashMap<>();
        new BithumbLegacySigner(Credentials.of(KEY, SECRET))
                .sign(request, clock.instant())
                .headers()
                .forEach(header -> headers.put(header.name(), header.value()));
        return post(path, body, headers);
    }

    @Test
    void knowsASignatureMadeElsewhere() throws IOException {
        JsonNode answer = post(
                BALANCE,
                BODY,
                Map.of(
                        "Api-Key",
                        KEY,
                        "Api-Nonce",
                        "1655283111604",
                        "Api-Sign",
                        "YWYyNmJkZTIyZjhhYmJhNWE1MWYyM2I2YzdkOTg1Njg1MWU1ZTViNzU4ODJmM2QwYjUwODA1YWUyMTVlYTM2Mjlk"
                                + "ODVhODBhM2Y1ZmViNzY4MDU0ODQ4ZGUxNGFhYWZmMzgwZDE3YjQ4NGZiMTE1MzBlM2ZiZjUzMjZhZThiOTU="));
        assertThat(answer.path("status").textValue()).isEqualTo("0000");
        assertThat(answer.path("data").path("total_btc").textValue()).isEqualTo("5");
        assertThat(answer.path("data").path("available_krw").textValue()).isEqualTo("100000000");
    }

    @Test
    void refusalsHaveAStatusInTheBody() throws IOException {
        assertThat(post(BALANCE, BODY).path("status").textValue()).isEqualTo("0000");
        assertThat(post(BALANCE, BODY, Map.of()).path("status").textValue()).isEqualTo("5300");
        assertThat(post(BALANCE, BODY, Map.of("Api-Key", bithumb.apiKey()))
                        .path("status")
                        .textValue())
                .as("a key of 2.x")
                .isEqualTo("5300");
        assertThat(post(BALANCE, BODY, Map.of("Api-Key", KEY, "Api-Nonce", "1655283111604", "Api-Sign", "no"))
                        .path("status")
                        .textValue())
                .isEqualTo("5100");
        bithumb.faults().skewClock(Duration.ofSeconds(21));
        assertThat(post(BALANCE, BODY).path("status").textValue()).isEqualTo("5100");
        bithumb.faults().clear();
        bithumb.addKey(SimKey.of(KEY, SECRET).legacy().addresses("203.0.113.7"));
        assertThat(post(BALANCE, BODY).path("status").textValue()).isEqualTo("5302");
        bithumb.addKey(SimKey.of(KEY, SECRET).legacy().blocked());
        assertThat(post(BALANCE, BODY).path("status").textValue()).isEqualTo("5200");
        assertThat(post("/trade/market_buy", BODY).path("status").textValue()).isEqualTo("5600");
        assertThat(http.open("/public/ticker/NONE_KRW").json().path("status").textValue())
                .isEqualTo("5500");
        assertThat(http.open("/public/ticker/BTC_KRW")
                        .json()
                        .path("data")
                        .path("closing_price")
                        .textValue())
                .startsWith("9");
    }

    @Test
    void reservedOrderWaitsForItsPrice() throws IOException {
        JsonNode placed = post(
                "/trade/stop_limit",
                "endpoint=%2Ftrade%2Fstop_limit&order_currency=BTC&payment_currency=KRW&type=bid&units=0.001"
                        + "&price=93000000&watch_price=92500000");
        String id = placed.path("order_id").textValue();
        assertThat(http.get("/v2/orders/pending").json().path("data")).isEmpty();
        JsonNode waiting = http.get("/v2/orders/pending?state=watch").json().path("data");
        assertThat(waiting.path(0).path("order_id").textValue()).isEqualTo(id);
        assertThat(waiting.path(0).path("state").textValue()).isEqualTo("watch");
        assertThat(http.delete("/v2/order?order_id=" + id).status()).isEqualTo(200);
        assertThat(http.get("/v2/orders/pending?state=watch").json().path("data"))
                .isEmpty();
        assertThat(http.get("/v2/orders/history").json().path("data"))
                .as("it was cancelled while it waited")
                .isEmpty();
    }
}
