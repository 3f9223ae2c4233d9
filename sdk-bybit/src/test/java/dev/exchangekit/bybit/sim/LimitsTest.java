package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.sim.HandSigned.Answer;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.testing.Fixture;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String CANCEL = "{'category':'linear','symbol':'BTCUSDT','orderLinkId':'none'}";

    private final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final BybitSimulator bybit = BybitSimulator.builder().clock(clock).start();
    private final HandSigned http = new HandSigned(bybit);

    @AfterEach
    void stop() {
        http.close();
        bybit.close();
    }

    @Test
    void theWindowRolls() throws IOException {
        for (int i = 0; i < 10; i++) {
            Answer answer = http.post("/v5/order/cancel", CANCEL);
            assertThat(answer.code()).isEqualTo(110001);
            assertThat(answer.header("X-Bapi-Limit")).isEqualTo("10");
            assertThat(answer.header("X-Bapi-Limit-Status")).isEqualTo(Integer.toString(9 - i));
            clock.advance(Duration.ofMillis(50));
        }
        Answer refused = http.post("/v5/order/cancel", CANCEL);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.code()).isEqualTo(10006);
        assertThat(refused.header("X-Bapi-Limit-Status")).isEqualTo("0");
        assertThat(refused.header("X-Bapi-Limit-Reset-Timestamp")).isEqualTo(Long.toString(clock.millis() + 500));
        clock.advance(Duration.ofMillis(499));
        assertThat(http.post("/v5/order/cancel", CANCEL).code()).isEqualTo(10006);
        clock.advance(Duration.ofMillis(1));
        assertThat(http.post("/v5/order/cancel", CANCEL).code()).isEqualTo(110001);
        assertThat(http.post("/v5/order/cancel", CANCEL).code()).isEqualTo(10006);
        assertThat(bybit.refusals()).isEqualTo(3);
    }

    @Test
    void pathsProductLinesAndAccountsCountApart() throws IOException {
        for (int i = 0; i < 10; i++) {
            http.post("/v5/order/cancel", CANCEL);
        }
        assertThat(http.post("/v5/order/cancel", CANCEL).code()).isEqualTo(10006);
        assertThat(http.post("/v5/order/cancel", CANCEL.replace("linear", "spot"))
                        .header("X-Bapi-Limit-Status"))
                .isEqualTo("19");
        assertThat(http.get("/v5/account/info", "").header("X-Bapi-Limit-Status"))
                .isEqualTo("49");
        bybit.addKey(SimKey.hmac("SECONDKEY0123456", "second").account("200000002"));
        try (HandSigned other = new HandSigned(bybit, "SECONDKEY0123456", "second")) {
            assertThat(other.post("/v5/order/cancel", CANCEL).header("X-Bapi-Limit-Status"))
                    .isEqualTo("9");
        }
    }

    @Test
    void itemsOfABatchCountAndTheLastOnesFail() throws IOException {
        String item = "{'symbol':'BTCUSDT','side':'Buy','orderType':'Limit','qty':'0.01','price':'60000'}";
        String eight = String.join(",", Collections.nCopies(8, item));
        String body = "{'category':'linear','request':[" + eight + "]}";
        assertThat(codes(http.post("/v5/order/create-batch", body))).containsOnly(0);
        Answer second = http.post("/v5/order/create-batch", body);
        assertThat(second.code()).isZero();
        assertThat(codes(second)).containsExactly(0, 0, 10006, 10006, 10006, 10006, 10006, 10006);
        assertThat(second.header("X-Bapi-Limit-Status")).isEqualTo("0");
        assertThat(http.post("/v5/order/create-batch", body).code()).isEqualTo(10006);
        assertThat(http.post("/v5/order/create", "{'category':'linear'," + item.substring(1))
                        .code())
                .isZero();
        assertThat(bybit.refusals()).isEqualTo(6 + 8);
    }

    @Test
    void vipLevelsRaiseOrderRates() throws IOException {
        try (BybitSimulator vip = BybitSimulator.builder().clock(clock).vip(2).start();
                HandSigned client = new HandSigned(vip)) {
            assertThat(client.post("/v5/order/cancel", CANCEL).header("X-Bapi-Limit"))
                    .isEqualTo("40");
            assertThat(client.post("/v5/order/cancel", CANCEL.replace("linear", "spot"))
                            .header("X-Bapi-Limit"))
                    .isEqualTo("30");
            assertThat(client.post("/v5/order/amend", CANCEL.replace("linear", "spot"))
                            .header("X-Bapi-Limit"))
                    .isEqualTo("10");
            assertThat(client.get("/v5/user/query-api", "")
                            .result()
                            .path("vipLevel")
                            .textValue())
                    .isEqualTo("VIP-2");
        }
        assertThat(http.post("/v5/order/amend", CANCEL.replace("linear", "spot"))
                        .header("X-Bapi-Limit"))
                .isEqualTo("10");
    }

    @Test
    void someWindowsAreAMinuteLong() throws IOException {
        String path = "/v5/asset/transfer/query-sub-member-list";
        for (int i = 0; i < 60; i++) {
            assertThat(http.get(path, "").code()).isZero();
        }
        assertThat(http.get(path, "").code()).isEqualTo(10006);
        clock.advance(Duration.ofMinutes(1).minusMillis(1));
        assertThat(http.get(path, "").code()).isEqualTo(10006);
        clock.advance(Duration.ofMillis(1));
        Answer answer = http.get(path, "");
        assertThat(answer.code()).isZero();
        assertThat(answer.header("X-Bapi-Limit")).isEqualTo("60");
        assertThat(answer.header("X-Bapi-Limit-Status")).isEqualTo("59");
    }

    @Test
    void optionsCountByTheRequestAndAreAllCancelledOnceASecond() throws IOException {
        String batch = "{'category':'option','request':[{'symbol':'A'},{'symbol':'B'},{'symbol':'C'}]}";
        assertThat(http.post("/v5/order/cancel-batch", batch).header("X-Bapi-Limit-Status"))
                .isEqualTo("9");
        assertThat(http.post("/v5/order/cancel-all", "{'category':'option'}").header("X-Bapi-Limit-Status"))
                .isEqualTo("0");
        assertThat(http.post("/v5/order/cancel-all", "{'category':'option'}").code())
                .isEqualTo(10006);
    }

    @Test
    void everyPathStatesTheLimitThatTheClientKnows() throws IOException {
        for (Endpoint<?, ?> endpoint : BybitEndpoints.all()) {
            Fixture fixture = Fixture.all().stream()
                    .filter(each -> each.operation().equals(endpoint.operation()))
                    .findFirst()
                    .orElseThrow();
            Answer answer = endpoint.method() == HttpMethod.GET
                    ? http.get(fixture.path(), fixture.query())
                    : http.post(fixture.path(), fixture.body());
            List<String> known = endpoint.limit().stream()
                    .flatMap(limit -> limit.buckets().stream())
                    .map(bucket -> Integer.toString(bucket.permits()))
                    .toList();
            assertThat(known.isEmpty() ? List.of("null") : known)
                    .as(endpoint.toString())
                    .contains(answer.header("X-Bapi-Limit"));
        }
    }

    @Test
    void anAddressIsBannedForTenMinutes() throws IOException {
        for (int i = 0; i < 600; i++) {
            assertThat(http.open("/v5/market/time").status()).isEqualTo(200);
        }
        Answer refused = http.open("/v5/market/time");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("access too frequent");
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(http.open("/v5/market/time").status()).isEqualTo(403);
        clock.advance(Duration.ofMillis(1));
        assertThat(http.open("/v5/market/time").status()).isEqualTo(200);
        assertThat(bybit.refusals()).isEqualTo(2);
    }

    @Test
    void limitsCanBeSwitchedOff() throws IOException {
        bybit.enforceRateLimits(false);
        for (int i = 0; i < 30; i++) {
            assertThat(http.post("/v5/order/cancel", CANCEL).code()).isEqualTo(110001);
        }
        assertThat(bybit.refusals()).isZero();
    }

    private static List<Integer> codes(Answer batch) {
        List<Integer> codes = new ArrayList<>();
        for (JsonNode item : batch.json().at("/retExtInfo/list")) {
            codes.add(item.path("code").intValue());
        }
        return codes;
    }
}
