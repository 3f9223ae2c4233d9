package dev.exchangekit.bybit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.bybit.user.VipLevel;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Limit;
import dev.exchangekit.core.testing.Fixture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BybitLimitsTest {
    private record Batch(Category category, int orders) {}

    private static Cost cost(String bucket, int permits) {
        return new Cost(bucket, permits);
    }

    @Test
    void linearAndInverseShareABucketThatSpotAndOptionsDoNot() {
        Limit<Category> limit = BybitLimits.order("trade.placeOrder", Lane.PLACE, category -> category);
        Charge futures = Charge.of(Lane.PLACE, cost("ip", 1), cost("trade.placeOrder.futures", 1));
        assertThat(limit.charge(Category.LINEAR)).isEqualTo(futures);
        assertThat(limit.charge(Category.INVERSE)).isSameAs(limit.charge(Category.LINEAR));
        assertThat(limit.charge(Category.SPOT).costs())
                .containsExactly(cost("ip", 1), cost("trade.placeOrder.spot", 1));
        assertThat(limit.charge(Category.OPTION).costs())
                .containsExactly(cost("ip", 1), cost("trade.placeOrder.option", 1));
    }

    @Test
    void batchCostsItsOrdersButABatchOfOptionsCostsOne() {
        Limit<Batch> limit = BybitLimits.batch("trade.placeOrders", Lane.PLACE, Batch::category, Batch::orders, 20);
        assertThat(limit.charge(new Batch(Category.LINEAR, 7)).costs())
                .containsExactly(cost("ip", 1), cost("trade.placeOrders.futures", 7));
        assertThat(limit.charge(new Batch(Category.SPOT, 20)).costs())
                .containsExactly(cost("ip", 1), cost("trade.placeOrders.spot", 20));
        assertThat(limit.charge(new Batch(Category.OPTION, 20)).costs())
                .containsExactly(cost("ip", 1), cost("trade.placeOrders.option", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "No VIP, 10, 10, 20",
        "VIP-1, 20, 20, 25",
        "VIP-2, 40, 40, 30",
        "VIP-3, 60, 60, 40",
        "VIP-5, 60, 60, 40",
        "VIP-Supreme, 60, 60, 40",
        // agreed on with each account, and what this version does not know
        "PRO-6, 10, 10, 20",
        "VIP-99, 10, 10, 20"
    })
    void levelsRaiseTheUsualRatesOfOrders(String level, int futures, int option, int spot) {
        List<BucketSpec> buckets = BybitLimits.specs(TradeEndpoints.all(), new VipLevel(level));
        for (String operation : List.of("placeOrder", "cancelOrder", "preCheckOrder", "placeOrders", "amendOrders")) {
            assertThat(buckets)
                    .contains(
                            perSecond("trade." + operation + ".futures", futures),
                            perSecond("trade." + operation + ".option", option),
                            perSecond("trade." + operation + ".spot", spot));
        }
    }

    @Test
    void levelsLeaveRatesThatAreUnusual() {
        assertThat(BybitLimits.specs(TradeEndpoints.all(), VipLevel.VIP_3))
                .contains(
                        perSecond("trade.amendOrder.futures", 60),
                        perSecond("trade.amendOrder.spot", 10),
                        perSecond("trade.cancelAllOrders.option", 1),
                        perSecond("trade.setDisconnectProtection", 5),
                        perSecond("trade.openOrders", 50));
    }

    private static BucketSpec perSecond(String name, int permits) {
        return BucketSpec.rolling(name, Scope.ACCOUNT, permits, Duration.ofSeconds(1));
    }

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyCallWaitsInTheLaneOfItsEndpointAndOnlyReadsLast(Fixture fixture) {
        Endpoint<?, ?> endpoint = BybitEndpoints.all().stream()
                .filter(each -> each.operation().equals(fixture.operation()))
                .findFirst()
                .orElseThrow();
        Lane lane = lane(endpoint, fixture);
        assertThat(lane).isEqualTo(endpoint.lane());
        assertThat(lane == Lane.READ).isEqualTo(endpoint.method() == HttpMethod.GET);
        assertThat(lane == Lane.CANCEL).isEqualTo(endpoint.operation().contains(".cancel"));
    }

    private static <Q, R> Lane lane(Endpoint<Q, R> endpoint, Fixture fixture) {
        Q request = fixture.request(endpoint, new JsonCodec());
        return endpoint.limit()
                .map(limit -> limit.charge(request))
                .orElseGet(() -> BybitLimits.addressOnly(endpoint.lane()))
                .lane();
    }

    @Test
    void bucketsAreThoseOfTheEndpointsAndTheAddress() {
        assertThat(BybitLimits.specs(AccountEndpoints.all(), VipLevel.NONE))
                .contains(
                        BucketSpec.rolling("ip", Scope.IP, 600, Duration.ofMillis(5500)),
                        BucketSpec.rolling("account.walletBalance", Scope.ACCOUNT, 50, Duration.ofSeconds(1)),
                        BucketSpec.rolling("account.feeRates", Scope.ACCOUNT, 5, Duration.ofSeconds(1)));
    }
}
