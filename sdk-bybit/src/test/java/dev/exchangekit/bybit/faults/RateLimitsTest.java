package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.bybit.account.WalletBalanceRequest;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.market.TickersRequest;
import dev.exchangekit.bybit.position.PositionsRequest;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.NewOrder;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PlaceOrdersRequest;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.ManualTime;
import java.math.BigDecimal;
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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client's own limits against the exchange's, with the simulated exchange as the judge. */
class RateLimitsTest {
    private static final String ORDERS = "trade.placeOrder.futures";
    private static final Duration TICK = Duration.ofMillis(5);
    private static final RequestOptions HURRIED = RequestOptions.deadline(Duration.ofSeconds(5));
    private static final RequestOptions PATIENT = RequestOptions.deadline(Duration.ofMinutes(10));

    private static PlaceOrderRequest order() {
        return PlaceOrderRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.001"))
                .price(new BigDecimal("61500"))
                .build();
    }

    private static PlaceOrdersRequest batch(int orders) {
        PlaceOrdersRequest.Builder batch = PlaceOrdersRequest.builder().category(Category.LINEAR);
        for (int i = 0; i < orders; i++) {
            batch.addOrders(NewOrder.builder()
                    .symbol("BTCUSDT")
                    .side(Side.BUY)
                    .orderType(OrderType.LIMIT)
                    .quantity(new BigDecimal("0.001"))
                    .price(new BigDecimal("61500"))
                    .build());
        }
        return batch.build();
    }

    private static BybitClient client(BybitSimulator bybit, TimeSource time, RateBudget budget) {
        return BybitClient.create(config -> config.environment(BybitEnvironment.custom(bybit.uri()))
                .credentials(Credentials.of(bybit.apiKey(), bybit.secret()))
                .rateBudget(budget)
                .timeSource(time));
    }

    /** One call of many kinds; the number decides which, with what, and through which view. */
    private static Future<?> anyCall(BybitClient client, ExecutorService threads, Random random) {
        int kind = random.nextInt(8);
        int orders = 1 + random.nextInt(10);
        boolean async = random.nextBoolean();
        return switch (kind) {
            case 0, 1 ->
                async
                        ? client.async().trade().with(PATIENT).placeOrder(order())
                        : threads.submit(() -> client.trade().with(PATIENT).placeOrder(order()));
            case 2 ->
                async
                        ? client.async().trade().with(PATIENT).placeOrders(batch(orders))
                        : threads.submit(() -> client.trade().with(PATIENT).placeOrders(batch(orders)));
            case 3 -> placeAndCancel(client);
            case 4 ->
                async
                        ? client.async().trade().with(PATIENT).openOrders(openOrders())
                        : threads.submit(() -> client.trade().with(PATIENT).openOrders(openOrders()));
            case 5 -> client.async().account().with(PATIENT).walletBalance(balance());
            case 6 -> threads.submit(() -> client.position().with(PATIENT).positions(positions()));
            default -> client.async().market().with(PATIENT).tickers(tickers());
        };
    }

    private static CompletableFuture<?> placeAndCancel(BybitClient client) {
        return client.async()
                .trade()
                .with(PATIENT)
                .placeOrder(order())
                .thenCompose(ack -> client.async()
                        .trade()
                        .with(PATIENT)
                        .cancelOrder(CancelOrderRequest.builder()
                                .category(Category.LINEAR)
                                .symbol("BTCUSDT")
                                .orderId(ack.orderId())
                                .build()));
    }

    private static OpenOrdersRequest openOrders() {
        return OpenOrdersRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .build();
    }

    private static WalletBalanceRequest balance() {
        return WalletBalanceRequest.builder().accountType(AccountType.UNIFIED).build();
    }

    private static PositionsRequest positions() {
        return PositionsRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .build();
    }

    private static TickersRequest tickers() {
        return TickersRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theExchangeNeverHasToRefuseAnyMixOfCalls(long seed) throws Exception {
        ManualTime time = new ManualTime();
        RateBudget budget = RateBudget.create();
        Random random = new Random(seed);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (BybitSimulator bybit = simulator(time, 0);
                BybitClient one = client(bybit, time, budget);
                BybitClient two = client(bybit, time, budget)) {
            time.standStill();
            one.warmUp();
            two.warmUp();
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                calls.add(anyCall(random.nextBoolean() ? one : two, threads, random));
            }
            passTimeUntilDone(time, one, calls);
            for (Future<?> call : calls) {
                call.get(1, TimeUnit.SECONDS);
            }
            assertThat(bybit.refusals()).isZero();
            assertThat(bybit.requests()).hasSizeGreaterThan(300);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Moves the clock whenever every call that is left waits for permits: on this clock, travelling takes no time. */
    private static void passTimeUntilDone(ManualTime time, BybitClient client, List<Future<?>> calls) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        long left = calls.size();
        while (left > 0) {
            assertThat(System.nanoTime()).as("real time").isLessThan(giveUp);
            int waiting = bucket(client, BybitLimits.IP).waiting();
            left = calls.stream().filter(call -> !call.isDone()).count();
            if (waiting == left) {
                time.advance(TICK);
            } else {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
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
