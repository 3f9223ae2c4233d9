package dev.exchangekit.bybit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

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

    @Test
    void bucketsAreThoseOfTheEndpointsAndTheAddress() {
        assertThat(BybitLimits.specs(AccountEndpoints.all()))
                .contains(
                        BucketSpec.rolling("ip", Scope.IP, 600, Duration.ofSeconds(5)),
                        BucketSpec.rolling("account.walletBalance", Scope.ACCOUNT, 50, Duration.ofSeconds(1)),
                        BucketSpec.rolling("account.feeRates", Scope.ACCOUNT, 5, Duration.ofSeconds(1)));
    }
}
