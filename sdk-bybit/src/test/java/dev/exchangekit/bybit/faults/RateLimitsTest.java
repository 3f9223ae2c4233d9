package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.user.VipLevel;
import dev.exchangekit.core.contract.faults.RateLimitContract;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.Fixture;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest extends RateLimitContract<SimulatedBybit> {
    private static final String ORDERS = "trade.placeOrder.futures";
    private static final PlaceOrderRequest ORDER = BybitWrites.order(Category.LINEAR);

    /** Levels as clients are told of them, and their number at the exchange. */
    @Override
    protected List<String> variants() {
        return List.of(
                "No VIP, 0",
                "No VIP, 0",
                "VIP-1, 1",
                "VIP-2, 2",
                "VIP-3, 3",
                "VIP-Supreme, 5",
                // levels that only the exchange knows of, and so the headers
                "No VIP, 3",
                "VIP-1, 2",
                "PRO-2, 3");
    }

    @Override
    protected SimulatedBybit open(String variant) {
        String[] level = variant.split(", ", -1);
        return new SimulatedBybit(new VipLevel(level[0]), Integer.parseInt(level[1]));
    }

    @Test
    void aVipLevelRaisesTheLimitsOfOrdersFromTheStart() {
        try (SimulatedBybit world = new SimulatedBybit(VipLevel.VIP_2, 2);
                BybitClient client = world.open(config -> {})) {
            assertThat(permits(client)).isEqualTo(40);
            client.trade().placeOrders(BybitWrites.batch(Category.LINEAR, 20));
            client.trade().placeOrders(BybitWrites.batch(Category.LINEAR, 20));
            for (int i = 0; i < 40; i++) {
                client.trade().placeOrder(ORDER);
            }
            assertThat(world.time().elapsed()).isZero();
            assertThat(world.refusals()).isZero();
        }
    }

    /** Of one call for each kind of bucket: per second, per minute, per product line, and for batches. */
    @ParameterizedTest
    @CsvSource({
        "account/feeRates, account.feeRates, 1, 5",
        "asset/transferableCoins, asset.transferableCoins, 60, 60",
        "trade/placeOrder.spot, trade.placeOrder.spot, 1, 20",
        "trade/amendOrder.option, trade.amendOrder.option, 1, 10",
        "trade/cancelOrders, trade.cancelOrders.spot, 1, 20",
        "trade/placeOrders.spot, trade.placeOrders.spot, 1, 20"
    })
    void anAnswersHeadersCorrectEveryKindOfLimit(String fixture, String bucket, int seconds, int stated) {
        Fixture named = Fixture.all().stream()
                .filter(each -> each.name().equals(fixture))
                .findFirst()
                .orElseThrow();
        Endpoint<?, ?> endpoint = BybitEndpoints.all().stream()
                .filter(each -> each.operation().equals(named.operation()))
                .findFirst()
                .orElseThrow();
        try (SimulatedBybit world = new SimulatedBybit();
                BybitClient client = world.open(config -> {})) {
            for (int wrong : new int[] {3, 1000}) {
                client.limits()
                        .configure(BucketSpec.rolling(
                                bucket, BucketSpec.Scope.ACCOUNT, wrong, Duration.ofSeconds(seconds)));
                call(client, endpoint, named);
                assertThat(spec(client, bucket))
                        .isEqualTo(BucketSpec.rolling(
                                bucket, BucketSpec.Scope.ACCOUNT, stated, Duration.ofSeconds(seconds)));
            }
        }
    }

    /** The headers come with refusals of what was asked for too. */
    private static <Q, R> void call(BybitClient client, Endpoint<Q, R> endpoint, Fixture fixture) {
        try {
            var unused = client.call(endpoint, fixture.request(endpoint, new JsonCodec()));
        } catch (ExchangeException e) {
            assertThat(e.kind()).isNotEqualTo(ErrorKind.RATE_LIMIT);
        }
    }

    @Test
    void anAnswersHeadersRaiseTheLimit() {
        try (SimulatedBybit world = new SimulatedBybit(VipLevel.NONE, 3);
                BybitClient client = world.open(config -> {})) {
            assertThat(permits(client)).isEqualTo(10);
            client.trade().placeOrder(ORDER);
            assertThat(permits(client)).isEqualTo(60);
            Duration before = world.time().elapsed();
            for (int i = 1; i < 60; i++) {
                client.trade().placeOrder(ORDER);
            }
            assertThat(world.time().elapsed()).isEqualTo(before);
            client.trade().placeOrder(ORDER);
            assertThat(world.time().elapsed()).isGreaterThan(before);
            assertThat(world.refusals()).isZero();
        }
    }

    @Test
    void anAnswersHeadersLowerTheLimit() {
        try (SimulatedBybit world = new SimulatedBybit();
                BybitClient client = world.open(config -> {})) {
            client.limits().configure(BucketSpec.rolling(ORDERS, BucketSpec.Scope.ACCOUNT, 40, Duration.ofSeconds(1)));
            client.trade().placeOrder(ORDER);
            assertThat(permits(client)).isEqualTo(10);
            for (int i = 0; i < 25; i++) {
                client.trade().placeOrder(ORDER);
            }
            assertThat(world.refusals()).isZero();
        }
    }

    private static int permits(BybitClient client) {
        return spec(client, ORDERS).permits();
    }

    private static BucketSpec spec(BybitClient client, String bucket) {
        return Objects.requireNonNull(client.limits().state().get(bucket)).spec();
    }
}
