package dev.exchangekit.bithumb.sim.rest;

import static dev.exchangekit.bithumb.sim.rest.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwapRoutesTest {
    private static final String SALE =
            "{'market':'KRW-BTC','side':'ask','volume':'0.05','duration':'300','frequency':'60'}";

    private final Calls calls = new Calls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private String start(String body) throws IOException {
        return calls.post("/v1/twap", body).path("algo_order_id").textValue();
    }

    private JsonNode find(String id) throws IOException {
        return calls.get("/v1/twap?uuids[]=" + id).path("orders").path(0);
    }

    @Test
    void slicesTradeWhenTheirTimeHasCome() throws IOException {
        String id = start(SALE);
        assertThat(id).startsWith("TWAP-");
        assertThat(find(id).path("progress_count").intValue()).isEqualTo(1);
        calls.clock.advance(Duration.ofSeconds(125));
        JsonNode some = find(id);
        assertThat(some.path("progress_count").intValue()).isEqualTo(3);
        assertThat(some.path("total_executed_volume").textValue()).isEqualTo("0.03");
        assertThat(some.path("state").textValue()).isEqualTo("progress");
        assertThat(texts(calls.get("/v1/twap").path("orders"), "uuid")).containsExactly(id);
        calls.clock.advance(Duration.ofMinutes(10));
        JsonNode all = find(id);
        assertThat(all.path("state").textValue()).isEqualTo("done");
        assertThat(all.path("total_trades_count").intValue()).isEqualTo(5);
        assertThat(all.path("avg_trade_price").textValue()).matches("\\d+\\.\\d{3}");
        assertThat(all.has("finished_at")).isTrue();
        assertThat(calls.get("/v1/twap").path("orders")).isEmpty();
        assertThat(texts(calls.get("/v2/orders/history?state=done").path("data"), "volume"))
                .containsOnly("0.01")
                .hasSize(5);
    }

    @Test
    void whatWasTradedStaysTradedWhenItIsStopped() throws IOException {
        String id = start("{'market':'KRW-BTC','side':'bid','price':'500000','duration':'300','frequency':'60'}");
        calls.delete("/v1/twap?algo_order_id=" + id);
        calls.clock.advance(Duration.ofMinutes(10));
        JsonNode stopped = find(id);
        assertThat(stopped.path("state").textValue()).isEqualTo("cancel");
        assertThat(stopped.path("cancel_type").textValue()).isEqualTo("user");
        assertThat(stopped.path("progress_count").intValue()).isEqualTo(1);
        assertThat(calls.http.delete("/v1/twap?algo_order_id=" + id).outcome()).isEqualTo("404 order_not_found");
    }

    @Test
    void exchangeStopsWhatCannotBePaid() throws IOException {
        String id = start("{'market':'KRW-BTC','side':'ask','volume':'25','duration':'300','frequency':'60'}");
        calls.clock.advance(Duration.ofMinutes(1));
        JsonNode stopped = find(id);
        assertThat(stopped.path("progress_count").intValue()).isEqualTo(1);
        assertThat(stopped.path("cancel_type").textValue()).isEqualTo("system");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'market':'KRW-BTC','side':'ask','volume':'0.05','duration':'299','frequency':'60'",
                "'market':'KRW-BTC','side':'ask','volume':'0.05','duration':'300','frequency':'25'",
                "'market':'KRW-BTC','side':'ask','volume':'0.0001','duration':'300','frequency':'60'",
                "'market':'KRW-BTC','side':'bid','price':'24999','duration':'300','frequency':'60'",
                "'market':'KRW-BTC','side':'bid','volume':'1','duration':'300','frequency':'60'",
                "'market':'BTC-ETH','side':'ask','volume':'1','duration':'300','frequency':'60'"
            })
    void whatCannotBeIsRefused(String terms) throws IOException {
        assertThat(calls.http.post("/v1/twap", "{" + terms + "}").outcome()).isEqualTo("400 invalid_parameter");
    }
}
