package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.market.TickersRequest;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.bybit.sim.SimKey;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.user.VipLevel;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client's own limits against the exchange's, with the simulated exchange as the judge. */
class RateLimitsTest {
    private static final String ORDERS = "trade.placeOrder.futures";
    private static final int CALLS = 700;
    private static final int FEWER_CALLS = 200;
    /** Shorter than the budget's margin: a call that is let through within a tick arrives at its end. */
    private static final int LONGEST_TICK = 40;

    private static final String OTHER_KEY = "OTHERKEY01234567";
    private static final String OTHER_SECRET = "OTHERSECRETabcdefghijklmnopqrstuvwxy";
    private static final Credentials OTHER = Credentials.of(OTHER_KEY, OTHER_SECRET);
    private static final RequestOptions HURRIED = RequestOptions.deadline(Duration.ofSeconds(5));
    private static final RequestOptions PATIENT = RequestOptions.deadline(Duration.ofHours(1));
    private static final RequestOptions UNLIMITED =
            RequestOptions.builder().rateLimited(false).maxAttempts(1).build();

    private static PlaceOrderRequest order() {
        return AnyCalls.order(Category.LINEAR);
    }

    private static BybitClient client(BybitSimulator bybit, TimeSource time, RateBudget budget) {
        return client(bybit, config -> config.timeSource(time).rateBudget(budget));
    }

    private static BybitClient client(BybitSimulator bybit, Consumer<BybitConfig.Builder> own) {
        return BybitClient.create(config -> own.accept(config.environment(BybitEnvironment.custom(bybit.uri()))
                .credentials(Credentials.of(bybit.apiKey(), bybit.secret()))));
    }

    private static TickersRequest tickers() {
        return TickersRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1, No VIP, 0",
        "2, No VIP, 0",
        "3, VIP-1, 1",
        "4, VIP-2, 2",
        "5, VIP-3, 3",
        "6, VIP-Supreme, 5",
        // levels that only the exchange knows of, and so the headers
        "7, No VIP, 3",
        "8, VIP-1, 2",
        "9, PRO-2, 3"
    })
    void theExchangeNeverHasToRefuseAnyMixOfCalls(long seed, String level, int vip) throws Exception {
        ManualTime time = new ManualTime().standStill();
        RateBudget budget = RateBudget.create();
        Consumer<BybitConfig.Builder> settings =
                config -> config.timeSource(time).rateBudget(budget).vipLevel(new VipLevel(level));
        Random random = new Random(seed);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (BybitSimulator bybit = simulator(time, vip);
                BybitClient one = client(bybit, settings);
                BybitClient two = client(bybit, settings);
                BybitClient other = client(bybit, settings.andThen(config -> config.credentials(OTHER)))) {
            bybit.addKey(SimKey.hmac(OTHER_KEY, OTHER_SECRET).account("200000002"));
            List<BybitClient> clients = List.of(one, two, other);
            clients.forEach(BybitClient::warmUp);
            AnyCalls any = new AnyCalls(random, threads, PATIENT);
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(any.next(clients.get(random.nextInt(clients.size()))));
            }
            passTimeUntilDone(time, one, calls, random);
            for (CompletableFuture<?> call : calls) {
                call.get(1, TimeUnit.SECONDS);
            }
            assertThat(bybit.refusals()).isZero();
            assertThat(bybit.requests()).hasSizeGreaterThan(CALLS);
            assertThat(time.elapsed()).as("limits per minute were reached").isGreaterThan(Duration.ofMinutes(1));
            System.out.printf(
                    "bybit limits, seed %d at %s: %d calls, %d requests in %d s of the exchange's time, %d refused%n",
                    seed,
                    level,
                    calls.size(),
                    bybit.requests().size(),
                    time.elapsed().toSeconds(),
                    bybit.refusals());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Moves the clock whenever every call that is left waits for permits: on this clock, travelling takes no time. */
    private static void passTimeUntilDone(
            ManualTime time, BybitClient client, List<CompletableFuture<?>> calls, Random random) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        long left = calls.size();
        while (left > 0) {
            assertThat(System.nanoTime()).as("real time").isLessThan(giveUp);
            int waiting = bucket(client, BybitLimits.IP).waiting();
            left = calls.stream().filter(call -> !call.isDone()).count();
            if (waiting == left) {
                time.advance(Duration.ofMillis(LONGEST_TICK - random.nextInt(LONGEST_TICK / 2)));
            } else {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
            }
        }
    }

    @Test
    void theExchangeRefusesTheSameMixFromAClientWithoutLimits() throws Exception {
        ManualTime time = new ManualTime().standStill();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (BybitSimulator bybit = simulator(time, 0);
                BybitClient client = client(bybit, time, RateBudget.create())) {
            client.warmUp();
            AnyCalls any = new AnyCalls(new Random(1), threads, UNLIMITED);
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < FEWER_CALLS; i++) {
                calls.add(any.next(client));
            }
            long refused = 0;
            for (CompletableFuture<?> call : calls) {
                refused += call.handle((answer, failure) -> failure == null ? 0 : 1)
                        .get(60, TimeUnit.SECONDS);
            }
            assertThat(refused).isPositive();
            assertThat(bybit.refusals()).isGreaterThanOrEqualTo(refused);
        } finally {
            threads.shutdownNow();
        }
    }

    private static BybitSimulator simulator(ManualTime time, int vip) {
        return BybitSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .vip(vip)
                .start();
    }

    @Test
    void aVipLevelRaisesTheLimitsOfOrdersFromTheStart() throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
        try (BybitSimulator bybit = simulator(time, 2);
                BybitClient client =
                        client(bybit, config -> config.timeSource(time).vipLevel(VipLevel.VIP_2))) {
            assertThat(permits(client)).isEqualTo(40);
            client.trade().placeOrders(AnyCalls.batch(Category.LINEAR, 20));
            client.trade().placeOrders(AnyCalls.batch(Category.LINEAR, 20));
            for (int i = 0; i < 40; i++) {
                client.trade().placeOrder(order());
            }
            assertThat(time.elapsed()).isZero();
            assertThat(bybit.refusals()).isZero();
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
    void anAnswersHeadersCorrectEveryKindOfLimit(String fixture, String bucket, int seconds, int stated)
            throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
        try (BybitSimulator bybit = simulator(time, 0);
                BybitClient client = client(bybit, time, RateBudget.create())) {
            for (int wrong : new int[] {3, 1000}) {
                client.limits()
                        .configure(BucketSpec.rolling(
                                bucket, BucketSpec.Scope.ACCOUNT, wrong, Duration.ofSeconds(seconds)));
                AnyCalls.call(client, fixture);
                assertThat(bucket(client, bucket).spec())
                        .isEqualTo(BucketSpec.rolling(
                                bucket, BucketSpec.Scope.ACCOUNT, stated, Duration.ofSeconds(seconds)));
            }
        }
    }

    @Test
    void anAnswersHeadersRaiseTheLimit() throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
        try (BybitSimulator bybit = simulator(time, 3);
                BybitClient client = client(bybit, time, RateBudget.create())) {
            assertThat(permits(client)).isEqualTo(10);
            client.trade().placeOrder(order());
            assertThat(permits(client)).isEqualTo(60);
            Duration before = time.elapsed();
            for (int i = 1; i < 60; i++) {
                client.trade().placeOrder(order());
            }
            assertThat(time.elapsed()).isEqualTo(before);
            client.trade().placeOrder(order());
            assertThat(time.elapsed()).isGreaterThan(before);
            assertThat(bybit.refusals()).isZero();
        }
    }

    @Test
    void anAnswersHeadersLowerTheLimit() throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
        try (BybitSimulator bybit = simulator(time, 0);
                BybitClient client = client(bybit, time, RateBudget.create())) {
            client.limits().configure(BucketSpec.rolling(ORDERS, BucketSpec.Scope.ACCOUNT, 40, Duration.ofSeconds(1)));
            client.trade().placeOrder(order());
            assertThat(permits(client)).isEqualTo(10);
            for (int i = 0; i < 25; i++) {
                client.trade().placeOrder(order());
            }
            assertThat(bybit.refusals()).isZero();
        }
    }

    @Test
    void aSharedAccountIsSeenInTheHeadersBeforeItIsRefused() throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
        try (BybitSimulator bybit = simulator(time, 0);
                BybitClient client = client(bybit, time, RateBudget.create());
                BybitClient stranger = client(bybit, time, RateBudget.create())) {
            client.trade().placeOrder(order());
            for (int i = 0; i < 8; i++) {
                stranger.trade().placeOrder(order());
            }
            client.trade().placeOrder(order());
            Instant before = time.now();
            client.trade().placeOrder(order());
            assertThat(time.now()).isAfter(before);
            assertThat(bybit.refusals()).isZero();
        }
    }

    @Test
    void aLimitChangedAtRunTimeHoldsAtOnceForBothViews() throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
        try (BybitSimulator bybit = simulator(time, 0);
                BybitClient client = client(bybit, time, RateBudget.create())) {
            client.limits()
                    .configure(BucketSpec.rolling(BybitLimits.IP, BucketSpec.Scope.IP, 2, Duration.ofSeconds(20)));
            client.warmUp();
            client.warmUp();
            assertThatThrownBy(() -> client.market().with(HURRIED).tickers(tickers()))
                    .isInstanceOfSatisfying(LocalRateLimitException.class, e -> {
                        assertThat(e.bucket()).isEqualTo(BybitLimits.IP);
                        assertThat(e.wouldWaitFor()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
                    });
            assertThatThrownBy(() ->
                            time.await(client.async().market().with(HURRIED).tickers(tickers())))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(LocalRateLimitException.class);
            assertThat(bybit.requests()).hasSize(2);
            client.limits()
                    .configure(BucketSpec.rolling(BybitLimits.IP, BucketSpec.Scope.IP, 600, Duration.ofSeconds(5)));
            assertThat(client.market().tickers(tickers()).items()).isNotEmpty();
            assertThat(time.elapsed()).isZero();
        }
    }

    @Test
    void aCallThatWaitsIsLetThroughByAHigherLimit() throws Exception {
        ManualTime time = new ManualTime().patience(Duration.ofMillis(2)).standStill();
        try (BybitSimulator bybit = simulator(time, 3);
                BybitClient client = client(bybit, time, RateBudget.create())) {
            client.warmUp();
            client.limits().configure(BucketSpec.rolling(ORDERS, BucketSpec.Scope.ACCOUNT, 1, Duration.ofSeconds(1)));
            List<CompletableFuture<?>> orders = IntStream.range(0, 5)
                    .<CompletableFuture<?>>mapToObj(i -> client.async().trade().placeOrder(order()))
                    .toList();
            client.limits().configure(BucketSpec.rolling(ORDERS, BucketSpec.Scope.ACCOUNT, 5, Duration.ofSeconds(1)));
            for (CompletableFuture<?> order : orders) {
                assertThat(order).succeedsWithin(Duration.ofSeconds(20));
            }
            assertThat(time.elapsed()).isZero();
        }
    }

    private static int permits(BybitClient client) {
        return bucket(client, ORDERS).spec().permits();
    }

    private static BucketState bucket(BybitClient client, String name) {
        return Objects.requireNonNull(client.limits().state().get(name));
    }
}
