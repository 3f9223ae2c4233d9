package dev.exchangekit.bithumb.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.sim.SimClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String ALL = "/v1/market/all";
    private static final String BOOK = "/v1/orderbook?markets=KRW-BTC";
    private static final String ACCOUNTS = "/v1/accounts";

    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final BithumbSimulator bithumb =
            BithumbSimulator.builder().clock(clock).history(Duration.ZERO).start();
    private final HandSigned http = new HandSigned(bithumb);

    @AfterEach
    void stop() {
        http.close();
        bithumb.close();
    }

    @Test
    void aKindOfCallsHasASecondOfItsOwn() throws IOException {
        for (int i = 0; i < 150; i++) {
            assertThat(http.open(ALL).status()).isEqualTo(200);
        }
        for (int i = 0; i < 150; i++) {
            assertThat(http.open(BOOK).status()).isEqualTo(200);
        }
        clock.advance(Duration.ofSeconds(1));
        assertThat(http.open(ALL).status()).isEqualTo(200);
        assertThat(http.open(BOOK).status()).isEqualTo(200);
        assertThat(bithumb.refusals()).isZero();
    }

    @Test
    void onePublicCallTooManyShutsOutForAMinute() throws IOException {
        for (int i = 0; i < 150; i++) {
            http.open(ALL);
        }
        HandSigned.Answer refused = http.open(ALL);
        assertThat(refused.outcome()).isEqualTo("429 too_many_requests");
        assertThat(refused.http().headers().names())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("remain"));
        assertThat(http.open(BOOK).status()).isEqualTo(429);
        assertThat(http.get(ACCOUNTS).status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1).minusMillis(1));
        assertThat(http.open(ALL).status()).isEqualTo(429);
        clock.advance(Duration.ofMillis(1));
        assertThat(http.open(ALL).status()).isEqualTo(200);
        assertThat(bithumb.refusals()).isEqualTo(3);
    }

    @Test
    void privateCallsShutOutForFiveMinutes() throws IOException {
        for (int i = 0; i < 140; i++) {
            assertThat(http.get(ACCOUNTS).status()).isEqualTo(200);
        }
        assertThat(http.get("/v1/withdraws").status()).isEqualTo(429);
        assertThat(http.delete("/v2/order?order_id=C1").status()).isEqualTo(404);
        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(http.get(ACCOUNTS).status()).isEqualTo(429);
        clock.advance(Duration.ofMillis(1));
        assertThat(http.get(ACCOUNTS).status()).isEqualTo(200);
    }

    @Test
    void batchesShutOutFromTradingForTenMinutes() throws IOException {
        for (int i = 0; i < 20; i++) {
            assertThat(http.post("/v2/orders/cancel", "{'order_ids':['C1']}").status())
                    .isEqualTo(200);
        }
        assertThat(http.post("/v2/orders/batch", "{}").status()).isEqualTo(429);
        assertThat(http.post("/v2/orders", "{}").status()).isEqualTo(429);
        assertThat(http.get(ACCOUNTS).status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(http.delete("/v2/order?order_id=C1").status()).isEqualTo(429);
        clock.advance(Duration.ofMillis(1));
        assertThat(http.delete("/v2/order?order_id=C1").status()).isEqualTo(404);
    }

    @Test
    void limitsCanBeSwitchedOff() throws IOException {
        bithumb.enforceRateLimits(false);
        for (int i = 0; i < 160; i++) {
            assertThat(http.open(ALL).status()).isEqualTo(200);
        }
        assertThat(bithumb.refusals()).isZero();
    }
}
