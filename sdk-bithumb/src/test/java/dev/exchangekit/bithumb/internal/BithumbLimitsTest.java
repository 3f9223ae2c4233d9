package dev.exchangekit.bithumb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.exchangekit.bithumb.BithumbEndpoints;
import dev.exchangekit.bithumb.BithumbRates;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Limit;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BithumbLimitsTest {
    private static final BithumbRates MOST = most();
    private static final Limit<String> PLACING = BithumbLimits.placing(Function.identity());

    private static BithumbRates most() {
        BithumbRates.Builder rates = BithumbRates.builder();
        return rates.publicPerSecond(750)
                .privatePerSecond(140)
                .ordersPerSecond(280)
                .batchesPerSecond(20)
                .build();
    }

    private static RateLimiter limiter(BithumbRates rates) {
        return RateBudget.create(Duration.ZERO)
                .limiter("Bithumb", "", BithumbLimits.specs(rates), 10_000, new ManualTime());
    }

    /** How many such calls are let go at once. */
    private static int burst(RateLimiter limiter, Charge charge) {
        int granted = 0;
        while (limiter.tryAcquire(charge) != RateLimiter.NOT_GRANTED) {
            granted++;
        }
        return granted;
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/candles/minutes/{unit}, public.candle",
        "/v1/candles/days, public.candle",
        "/v1/orderbook, public.orderbook",
        "/v1/ticker, public.ticker",
        "/v1/trades/ticks, public.trade",
        "/v1/market/all, public.other",
        "/v2/fee/inout/{currency}, public.other",
    })
    void publicCallCountsInItsClass(String path, String publicClass) {
        Charge charge = BithumbLimits.of(
                Endpoint.get("own", path, NoParameters.class, String.class).build());

        assertThat(charge.costs()).containsExactly(new Cost("public", 1), new Cost(publicClass, 1));
        assertThat(burst(limiter(BithumbRates.DEFAULT), charge)).isEqualTo(20);
        assertThat(burst(limiter(MOST), charge)).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({
        "READ, /v1/accounts, private, 10, 140",
        "PLACE, /v2/orders, orders, 5, 140",
        "CANCEL, /v2/order, orders, 5, 140",
        "PLACE, /v2/orders/batch, batches, 5, 20",
        "CANCEL, /v2/orders/cancel, batches, 5, 20",
    })
    void privateCallCountsByWhatItDoes(Lane lane, String path, String kind, int cautious, int most) {
        Charge charge = BithumbLimits.of(Endpoint.post("own", path, NoParameters.class, String.class)
                .signed()
                .lane(lane)
                .build());

        assertThat(charge.lane()).isEqualTo(lane);
        assertThat(charge.costs()).contains(new Cost(kind, 1));
        assertThat(burst(limiter(BithumbRates.DEFAULT), charge)).isEqualTo(cautious);
        assertThat(burst(limiter(MOST), charge)).isEqualTo(most);
    }

    @Test
    void ordersOfACoinAreHeldBackHoweverMuchIsAllowed() {
        RateLimiter limiter = limiter(MOST);
        assertThat(burst(limiter, PLACING.charge("KRW-ETH"))).isEqualTo(10);
        assertThat(burst(limiter, PLACING.charge("BTC-ETH"))).isZero();
        assertThat(burst(limiter, PLACING.charge("KRW-BTC"))).isEqualTo(10);

        assertThat(burst(limiter(BithumbRates.DEFAULT), PLACING.charge("KRW-BTC")))
                .isEqualTo(5);
    }

    @Test
    void everyBucketThatIsChargedExists() {
        Map<String, BucketSpec> specs = BithumbLimits.specs(BithumbRates.DEFAULT).stream()
                .collect(Collectors.toMap(BucketSpec::name, Function.identity()));
        for (Endpoint<?, ?> endpoint : BithumbEndpoints.all()) {
            assertThat(BithumbLimits.of(endpoint).costs())
                    .as(endpoint.operation())
                    .allSatisfy(cost -> assertThat(specs).containsKey(cost.bucket()));
        }
        for (String market : List.of("KRW-BTC", "KRW-ETH", "BTC-ETH", "KRW-XRP", "KRW-SHIB", "")) {
            assertThat(PLACING.charge(market).costs())
                    .allSatisfy(cost -> assertThat(specs).containsKey(cost.bucket()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/public/ticker/BTC_KRW, GET /v1/ticker",
        "/public/candlestick/BTC_KRW/1h, GET /v1/candles",
        "/info/order_detail, GET /v1/order",
        "/info/orders, GET /v2/orders/pending",
        "/info/balance, GET /v1/accounts",
        "/trade/place, POST /v2/orders",
        "/trade/btc_withdrawal, POST /v1/withdraws/coin",
        "/trade/stop_limit, no counterpart",
        "/info/unheard_of, no counterpart",
    })
    void pathsOf12AreRefusedWithTheirCounterpart(String path, String counterpart) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyPaths.refuse(Endpoint.post("own", path, NoParameters.class, String.class)
                        .build()))
                .withMessageStartingWith("field 'path' is " + path + ": it belongs to Bithumb's API 1.2,")
                .withMessageContaining(counterpart);
    }
}
