package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.sim.SimClock;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Quarters;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatedFutureTest {
    private static final String FUTURE = "BTCUSDT-26JUN26";
    private static final Instant DELIVERY = Instant.parse("2026-06-26T08:00:00Z");

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
    void deliveryIsTheLastFridayOfAQuarterAMonthAheadAtLeast() {
        assertThat(Quarters.delivery(Instant.parse("2026-11-21T00:00:00Z"))).isEqualTo("2026-12-25T08:00:00Z");
        assertThat(Quarters.delivery(Instant.parse("2026-11-30T00:00:00Z"))).isEqualTo("2027-03-26T08:00:00Z");
        assertThat(DefaultMarkets.day(Instant.parse("2027-03-05T08:00:00Z"))).isEqualTo("5MAR27");
    }

    @Test
    void itIsShownWithItsDeliveryTimeAndBasis() throws IOException {
        JsonNode instrument = http.open("/v5/market/instruments-info?category=linear&symbol=" + FUTURE)
                .item(0);
        assertThat(instrument.path("contractType").textValue()).isEqualTo("LinearFutures");
        assertThat(instrument.path("deliveryTime").textValue()).isEqualTo(Long.toString(DELIVERY.toEpochMilli()));
        JsonNode ticker =
                http.open("/v5/market/tickers?category=linear&symbol=" + FUTURE).item(0);
        assertThat(ticker.path("fundingRate").textValue()).isEmpty();
        assertThat(ticker.path("nextFundingTime").textValue()).isEqualTo("0");
        assertThat(new BigDecimal(ticker.path("basis").textValue())).isBetween(d("300"), d("500"));
        assertThat(http.open("/v5/market/funding/history?category=linear&symbol=" + FUTURE)
                        .result()
                        .path("list"))
                .isEmpty();
    }

    @Test
    void itHasNoHedgeMode() throws IOException {
        assertThat(http.post("/v5/position/switch-mode", "{'category':'linear','symbol':'" + FUTURE + "','mode':3}")
                        .code())
                .isEqualTo(10001);
    }

    @Test
    void itIsTradedAndDelivered() throws IOException {
        place("'orderType':'Market','qty':'0.1'");
        place("'orderType':'Limit','qty':'0.1','price':'62000','orderLinkId':'rests'");
        BigDecimal entry = d(position().path("avgPrice").textValue());
        clock.set(DELIVERY.minus(Duration.ofSeconds(1)));
        assertThat(position().path("size").textValue()).isEqualTo("0.1");

        bybit.sim().setIndex(SimSymbol.linear("BTCUSDT"), d("66000"));
        clock.set(DELIVERY);

        assertThat(position().path("size").textValue()).isEqualTo("0");
        assertThat(d(position().path("cumRealisedPnl").textValue()))
                .isGreaterThan(d("66000").subtract(entry).multiply(d("0.09")));
        JsonNode order = http.get("/v5/order/realtime", "category=linear&symbol=" + FUTURE + "&orderLinkId=rests")
                .item(0);
        assertThat(order.path("cancelType").textValue()).isEqualTo("CancelBySettle");
        JsonNode fill = http.get("/v5/execution/list", "category=linear&execType=Delivery")
                .item(0);
        assertThat(fill.path("symbol").textValue()).isEqualTo(FUTURE);
        assertThat(fill.path("execPrice").textValue()).isEqualTo("66000");
        assertThat(fill.path("createType").textValue()).isEqualTo("CreateBySettle");
        assertThat(http.get("/v5/account/transaction-log", "type=DELIVERY")
                        .result()
                        .path("list"))
                .hasSize(1);
        assertThat(http.open("/v5/market/instruments-info?category=linear&status=Closed")
                        .item(0)
                        .path("symbol")
                        .textValue())
                .isEqualTo(FUTURE);
        assertThat(http.post("/v5/order/create", order("'orderType':'Market','qty':'0.1'"))
                        .code())
                .isEqualTo(110074);
        bybit.step();
    }

    private void place(String more) throws IOException {
        assertThat(http.post("/v5/order/create", order(more)).code()).isZero();
    }

    private static String order(String more) {
        return "{'category':'linear','symbol':'" + FUTURE + "','side':'Buy'," + more + "}";
    }

    private JsonNode position() throws IOException {
        return http.get("/v5/position/list", "category=linear&symbol=" + FUTURE).item(0);
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
