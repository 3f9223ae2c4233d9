package dev.exchangekit.bitget.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.BitgetEndpoints;
import dev.exchangekit.bitget.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.testing.Fixture;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String TICKERS = "/api/v2/spot/market/tickers";

    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final BitgetSimulator bitget =
            BitgetSimulator.builder().clock(clock).history(Duration.ZERO).start();
    private final HandSigned classic = new HandSigned(bitget, bitget.classic());
    private final HandSigned unified = new HandSigned(bitget, bitget.unified());

    @AfterEach
    void stop() {
        classic.close();
        unified.close();
        bitget.close();
    }

    @Test
    void anEndpointIsRefusedUntilItsSecondIsOver() throws IOException {
        for (int i = 0; i < 20; i++) {
            Answer answer = classic.open(TICKERS);
            assertThat(answer.code()).isEqualTo("00000");
            assertThat(answer.remaining()).isEqualTo(Integer.toString(19 - i));
            clock.advance(Duration.ofMillis(10));
        }
        Answer refused = classic.open(TICKERS);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("429");
        assertThat(refused.remaining()).isEqualTo("0");
        clock.advance(Duration.ofMillis(799));
        assertThat(classic.open(TICKERS).status()).isEqualTo(429);
        clock.advance(Duration.ofMillis(1));
        assertThat(classic.open(TICKERS).status()).isEqualTo(200);
        assertThat(classic.open(TICKERS).status()).isEqualTo(429);
        assertThat(bitget.refusals()).isEqualTo(3);
    }

    @Test
    void endpointsAndAccountsCountApart() throws IOException {
        String assets = "/api/v2/spot/account/subaccount-assets";
        bitget.addKey(SimKey.hmac(AccountMode.CLASSIC, "bg_second", "second", "phrase")
                .account("200000002"));
        int limit = Integer.parseInt(classic.get(assets).remaining()) + 1;
        for (int i = 1; i < limit; i++) {
            assertThat(classic.get(assets).code()).isEqualTo("00000");
        }
        assertThat(classic.get(assets).code()).isEqualTo("429");
        assertThat(classic.open("/api/v2/spot/public/symbols").remaining()).isEqualTo("19");
        try (HandSigned other = new HandSigned(bitget, "bg_second", "second", "phrase")) {
            assertThat(other.get(assets).remaining()).isEqualTo(Integer.toString(limit - 1));
        }
    }

    @Test
    void whatIsRefusedBeforeItIsCountedSaysNothingOfTheLimit() throws IOException {
        assertThat(classic.get("/api/v3/user/sub-list").remaining()).isEqualTo("null");
        assertThat(classic.get("/api/v9/none").remaining()).isEqualTo("null");
    }

    @Test
    void anAddressIsShutOutForFiveMinutes() throws IOException {
        for (int i = 0; i < 6000; i++) {
            if (i % 20 == 0) {
                clock.advance(Duration.ofMillis(150));
            }
            assertThat(classic.open("/api/v3/public/time").status()).isEqualTo(200);
        }
        Answer refused = classic.open(TICKERS);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("429");
        assertThat(refused.remaining()).isEqualTo("20");
        assertThat(unified.get("/api/v3/user/sub-list").status()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(classic.open(TICKERS).status()).isEqualTo(429);
        clock.advance(Duration.ofMillis(1));
        assertThat(classic.open(TICKERS).status()).isEqualTo(200);
    }

    @Test
    void everyPathStatesTheLimitThatTheClientKnows() throws IOException {
        for (Endpoint<?, ?> endpoint : BitgetEndpoints.all()) {
            Fixture fixture = Fixture.all().stream()
                    .filter(each -> each.operation().equals(endpoint.operation()))
                    .findFirst()
                    .orElseThrow();
            HandSigned http = fixture.path().startsWith("/api/v3/") ? unified : classic;
            String query = fixture.query().isEmpty() ? "" : "?" + fixture.query();
            Answer answer = endpoint.method() == HttpMethod.GET
                    ? endpoint.signed() ? http.get(fixture.path() + query) : http.open(fixture.path() + query)
                    : http.post(fixture.path(), fixture.body());
            List<String> known = endpoint.limit().stream()
                    .flatMap(limit -> limit.buckets().stream())
                    .map(bucket -> Integer.toString(bucket.permits() - 1))
                    .toList();
            assertThat(known.isEmpty() ? List.of("null") : known)
                    .as(endpoint.toString())
                    .contains(answer.remaining());
            clock.advance(Duration.ofSeconds(10));
        }
    }

    @Test
    void limitsCanBeSwitchedOff() throws IOException {
        bitget.enforceRateLimits(false);
        for (int i = 0; i < 30; i++) {
            assertThat(classic.open(TICKERS).code()).isEqualTo("00000");
        }
        assertThat(bitget.refusals()).isZero();
    }
}
