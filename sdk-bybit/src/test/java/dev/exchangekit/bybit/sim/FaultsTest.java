package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Faults;
import dev.exchangekit.core.sim.front.Hidden;
import dev.exchangekit.core.sim.front.SimRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String CREATE = "/v5/order/create";
    private static final String ORDER = "{'category':'linear','symbol':'BTCUSDT','side':'Buy','orderType':'Limit',"
            + "'qty':'0.01','price':'60000','orderLinkId':'f-1'}";

    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final BybitSimulator bybit =
            BybitSimulator.builder().clock(clock).rateLimits(false).start();
    private final HandSigned http = new HandSigned(bybit);

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    @Test
    void aDroppedCallIsReadButNotCarriedOut() {
        bybit.faults().onNext(CREATE, Fault.dropped());
        assertThatThrownBy(() -> http.post(CREATE, ORDER)).isInstanceOf(IOException.class);
        assertThat(bybit.requests(CREATE)).hasSize(1);
        assertThat(bybit.orders("f-1")).isZero();
    }

    @Test
    void aLostAnswerLeavesItsOrder() throws IOException {
        bybit.faults().onNext(CREATE, Fault.answerLost());
        assertThatThrownBy(() -> http.post(CREATE, ORDER)).isInstanceOf(IOException.class);
        assertThat(bybit.orders("f-1")).isEqualTo(1);
        assertThat(lookUps()).isEqualTo(1);
        assertThat(http.post(CREATE, ORDER).code()).isEqualTo(110072);
    }

    @Test
    void anOrderStaysHiddenForSomeLookUps() throws IOException {
        bybit.faults().onNext(CREATE, Fault.answerLost().hiding(Hidden.forLookups(2)));
        assertThatThrownBy(() -> http.post(CREATE, ORDER)).isInstanceOf(IOException.class);
        assertThat(lookUps()).isZero();
        assertThat(lookUps()).isZero();
        assertThat(lookUps()).isEqualTo(1);
    }

    @Test
    void anOrderStaysHiddenUntilAMoment() throws IOException {
        bybit.faults()
                .onNext(
                        CREATE,
                        Fault.answerLost().hiding(Hidden.until(clock.instant().plusSeconds(8))));
        assertThatThrownBy(() -> http.post(CREATE, ORDER)).isInstanceOf(IOException.class);
        clock.advance(Duration.ofMillis(7999));
        assertThat(lookUps()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(lookUps()).isEqualTo(1);
    }

    @Test
    void anOrderStaysHiddenForEver() throws IOException {
        bybit.faults().onNext(CREATE, Fault.answerLost().hiding(Hidden.forever()));
        String market = ORDER.replace("Limit", "Market").replace(",'price':'60000'", "");
        assertThatThrownBy(() -> http.post(CREATE, market)).isInstanceOf(IOException.class);
        clock.advance(Duration.ofDays(1));
        assertThat(lookUps()).isZero();
        assertThat(http.get("/v5/order/history", "category=linear&orderLinkId=f-1")
                        .result()
                        .path("list"))
                .isEmpty();
        assertThat(http.get("/v5/execution/list", "category=linear").result().path("list"))
                .isEmpty();
        assertThat(bybit.orders("f-1")).isEqualTo(1);
    }

    @Test
    void brokenBodiesComeAfterExecuting() throws IOException {
        bybit.faults().onNext(CREATE, Fault.truncatedJson());
        Answer truncated = http.post(CREATE, ORDER);
        assertThat(truncated.status()).isEqualTo(200);
        assertThatThrownBy(() -> new ObjectMapper().readTree(truncated.body()))
                .isInstanceOf(JsonProcessingException.class);
        bybit.faults().onNext(CREATE, Fault.emptyBody());
        assertThat(http.post(CREATE, ORDER.replace("f-1", "f-2")).body()).isEmpty();
        bybit.faults().onNext(CREATE, Fault.answerCut());
        assertThatThrownBy(() -> http.post(CREATE, ORDER.replace("f-1", "f-3"))).isInstanceOf(IOException.class);
        bybit.faults().onNext(CREATE, Fault.oversizedBody(1 << 20));
        assertThat(http.post(CREATE, ORDER.replace("f-1", "f-4")).body()).hasSizeGreaterThan(1 << 20);
        assertThat(bybit.orders("f-1") + bybit.orders("f-2") + bybit.orders("f-3") + bybit.orders("f-4"))
                .isEqualTo(4);
    }

    @Test
    void slowAnswersAreWholeAndRight() throws IOException {
        bybit.faults().onNext(CREATE, Fault.slowBody(Duration.ofMillis(100)));
        assertThat(http.post(CREATE, ORDER).code()).isZero();
        bybit.faults().onNext("/v5/market/time", Fault.delayed(Duration.ofMillis(20)));
        assertThat(http.open("/v5/market/time").code()).isZero();
    }

    @Test
    void refusalsOfTheInfrastructureDoNotExecute() throws IOException {
        bybit.faults().onNext(CREATE, Fault.badGateway());
        bybit.faults().onNext(CREATE, Fault.requestTimeout());
        bybit.faults().onNext(CREATE, Fault.unavailable());
        bybit.faults().onNext(CREATE, Fault.redirectedTo(URI.create("http://127.0.0.1:1/elsewhere")));
        bybit.faults().onNext(CREATE, Fault.tooManyRequests());
        bybit.faults().onNext(CREATE, BybitFault.accessTooFrequent());
        bybit.faults().onNext(CREATE, BybitFault.forbidden());
        bybit.faults().onNext(CREATE, BybitFault.forbiddenCountry());
        bybit.faults().onNext(CREATE, Fault.status(500, "oops"));
        assertThat(http.post(CREATE, ORDER).body()).startsWith("<html>");
        assertThat(http.post(CREATE, ORDER).status()).isEqualTo(408);
        assertThat(http.post(CREATE, ORDER).header("Retry-After")).isEqualTo("0");
        Answer redirect = http.post(CREATE, ORDER);
        assertThat(redirect.status()).isEqualTo(307);
        assertThat(redirect.header("Location")).isEqualTo("http://127.0.0.1:1/elsewhere");
        assertThat(http.post(CREATE, ORDER).status()).isEqualTo(429);
        assertThat(http.post(CREATE, ORDER).body()).contains("frequent");
        assertThat(http.post(CREATE, ORDER).body()).doesNotContain("frequent");
        assertThat(http.post(CREATE, ORDER).body()).contains("country");
        assertThat(http.post(CREATE, ORDER).status()).isEqualTo(500);
        assertThat(bybit.faults().isPending()).isFalse();
        assertThat(bybit.orders("f-1")).isZero();
        assertThat(bybit.requests(CREATE)).hasSize(9);
        assertThat(http.post(CREATE, ORDER).code()).isZero();
    }

    @Test
    void anyCodeComesWithOrWithoutExecuting() throws IOException {
        bybit.faults().onNext(CREATE, Fault.code(10016, "Server error."));
        Answer refused = http.post(CREATE, ORDER);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.code()).isEqualTo(10016);
        assertThat(bybit.orders("f-1")).isZero();
        bybit.faults().onNext(CREATE, Fault.code(99999, "what?").executing());
        assertThat(http.post(CREATE, ORDER).code()).isEqualTo(99999);
        assertThat(bybit.orders("f-1")).isEqualTo(1);
    }

    @Test
    void faultsWaitForTheirPathAndCount() throws IOException {
        bybit.faults().onNext(CREATE, 2, Fault.tooManyRequests());
        bybit.faults().onNext(Faults.ANY_PATH, Fault.requestTimeout());
        assertThat(http.post(CREATE, ORDER).status()).isEqualTo(429);
        assertThat(http.open("/v5/market/time").status()).isEqualTo(408);
        assertThat(http.open("/v5/market/time").status()).isEqualTo(200);
        assertThat(http.post(CREATE, ORDER).status()).isEqualTo(429);
        assertThat(http.post(CREATE, ORDER).status()).isEqualTo(200);
        bybit.faults().onEvery("/v5/market/time", Fault.badGateway());
        assertThat(http.open("/v5/market/time").status()).isEqualTo(502);
        assertThat(http.open("/v5/market/time").status()).isEqualTo(502);
        bybit.faults().clear();
        assertThat(http.open("/v5/market/time").status()).isEqualTo(200);
        assertThatThrownBy(() -> bybit.faults().onNext(CREATE, 0, Fault.dropped()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void requestsAreKeptWithoutShowingTheirSecrets() throws IOException {
        http.post(CREATE, ORDER);
        http.open("/v5/market/tickers?category=spot&symbol=BTCUSDT");
        assertThat(bybit.requests()).hasSize(2);
        SimRequest create = bybit.requests(CREATE).get(0);
        assertThat(create.number()).isEqualTo(1);
        assertThat(create.time()).isEqualTo(clock.instant());
        assertThat(create.method()).isEqualTo("POST");
        assertThat(create.body()).isEqualTo(ORDER.replace('\'', '"'));
        assertThat(create.signed()).isTrue();
        assertThat(create.header("X-BAPI-RECV-WINDOW")).contains("5000");
        assertThat(create).hasToString("1: POST /v5/order/create");
        SimRequest ticker = bybit.requests("/v5/market/tickers").get(0);
        assertThat(ticker.query()).isEqualTo("category=spot&symbol=BTCUSDT");
        assertThat(ticker.signed()).isFalse();
        assertThat(SimKey.hmac("key", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void theSameSeedTellsTheSameStory() throws IOException {
        try (BybitSimulator other = BybitSimulator.builder().clock(clock).start();
                HandSigned client = new HandSigned(other)) {
            other.step();
            bybit.step();
            assertThat(other.apiKey()).isEqualTo(bybit.apiKey());
            String book = "/v5/market/orderbook?category=spot&symbol=BTCUSDT&limit=50";
            assertThat(client.open(book).body()).isEqualTo(http.open(book).body());
            assertThat(client.post(CREATE, ORDER).result())
                    .isEqualTo(http.post(CREATE, ORDER).result());
        }
    }

    private int lookUps() throws IOException {
        return http.get("/v5/order/realtime", "category=linear&symbol=BTCUSDT&orderLinkId=f-1")
                .result()
                .path("list")
                .size();
    }
}
