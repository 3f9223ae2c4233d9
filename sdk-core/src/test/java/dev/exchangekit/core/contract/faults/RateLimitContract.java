package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The client's own limits against the exchange's, with the simulated exchange as the judge.
 *
 * @param <W> the exchange's world
 */
public abstract class RateLimitContract<W extends LimitWorld> {
    private static final int CALLS = 700;
    private static final int FEWER_CALLS = 400;
    /** Shorter than the budget's margin: a call that is let through within a tick arrives at its end. */
    private static final int LONGEST_TICK = 40;

    private static final RequestOptions HURRIED = RequestOptions.deadline(Duration.ofSeconds(5));
    private static final RequestOptions PATIENT = RequestOptions.deadline(Duration.ofHours(1));
    private static final RequestOptions UNLIMITED =
            RequestOptions.builder().rateLimited(false).maxAttempts(1).build();

    /** What the worlds of this exchange are called: each has limits of its own and is tried with a seed of its own. */
    protected abstract List<String> variants();

    /** False where answers do not tell what others have used up of a limit. */
    protected boolean answersTellOfOthers() {
        return true;
    }

    /** A new world of that name. */
    protected abstract W open(String variant);

    private W open() {
        return open(variants().get(0));
    }

    @TestFactory
    final Stream<DynamicTest> theExchangeNeverHasToRefuseAnyMixOfCalls() {
        List<String> variants = variants();
        return IntStream.range(0, variants.size())
                .mapToObj(i -> dynamicTest(
                        "seed " + (i + 1) + " at " + variants.get(i), () -> refusesNothing(i + 1, variants.get(i))));
    }

    private void refusesNothing(long seed, String variant) throws Exception {
        RateBudget budget = RateBudget.create();
        Random random = new Random(seed);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (W world = open(variant);
                Views<?> one = world.client(budget);
                Views<?> two = world.client(budget);
                Views<?> other = world.neighbour(budget)) {
            ManualTime time = world.time().standStill();
            List<Views<?>> clients = List.of(one, two, other);
            clients.forEach(client -> client.client().warmUp());
            RandomCalls any = new RandomCalls(world, random, threads, PATIENT);
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(any.next(clients.get(random.nextInt(clients.size()))));
            }
            passTimeUntilDone(world, one, calls, random);
            for (CompletableFuture<?> call : calls) {
                call.get(1, TimeUnit.SECONDS);
            }
            assertThat(world.refusals()).isZero();
            assertThat(world.requests()).isGreaterThan(CALLS);
            assertThat(time.elapsed()).as("slow limits were reached").isGreaterThan(any.slowest());
            System.out.printf(
                    "limits of %s, seed %d: %d calls, %d requests in %d s of the exchange's time, %d refused%n",
                    variant,
                    seed,
                    calls.size(),
                    world.requests(),
                    time.elapsed().toSeconds(),
                    world.refusals());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Moves the clock whenever every call that is left waits for permits: on this clock, travelling takes no time. */
    private void passTimeUntilDone(W world, Views<?> client, List<CompletableFuture<?>> calls, Random random) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        long left = calls.size();
        while (left > 0) {
            assertThat(System.nanoTime()).as("real time").isLessThan(giveUp);
            int waiting = world.addressBuckets().stream()
                    .mapToInt(bucket -> bucket(client, bucket).waiting())
                    .sum();
            left = calls.stream().filter(call -> !call.isDone()).count();
            if (waiting == left) {
                world.time().advance(Duration.ofMillis(LONGEST_TICK - random.nextInt(LONGEST_TICK / 2)));
            } else {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
            }
        }
    }

    @Test
    final void theExchangeRefusesTheSameMixFromAClientWithoutLimits() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (W world = open();
                Views<?> client = world.client(RateBudget.create())) {
            world.time().standStill();
            client.client().warmUp();
            RandomCalls any = new RandomCalls(world, new Random(1), threads, UNLIMITED);
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
            assertThat(world.refusals()).isGreaterThanOrEqualTo(refused);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    final void aSharedAccountIsSeenInTheHeadersBeforeItIsRefused() {
        assumeTrue(answersTellOfOthers(), "answers do not tell of others");
        try (W world = open();
                Views<?> client = world.client(RateBudget.create());
                Views<?> stranger = world.client(RateBudget.create())) {
            int permits = bucket(client, world.orderBucket()).spec().permits();
            world.order().of(client).call();
            for (int i = 0; i < permits - 2; i++) {
                world.order().of(stranger).call();
            }
            world.order().of(client).call();
            Instant before = world.time().now();
            world.order().of(client).call();
            assertThat(world.time().now()).isAfter(before);
            assertThat(world.refusals()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aLimitChangedAtRunTimeHoldsAtOnce(View view) throws InterruptedException {
        try (W world = open();
                Views<?> client = world.client(RateBudget.create())) {
            String address = world.addressBucket();
            configure(client, address, 2, Duration.ofSeconds(20));
            world.read().of(client).call();
            world.read().of(client).call();
            assertThat(view.attempt(world.read().of(client, HURRIED), world.time())
                            .failure())
                    .isInstanceOfSatisfying(LocalRateLimitException.class, e -> {
                        assertThat(e.bucket()).isEqualTo(address);
                        assertThat(e.wouldWaitFor()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
                    });
            assertThat(world.requests()).isEqualTo(2);
            configure(client, address, 600, Duration.ofSeconds(5));
            assertThat(view.attempt(world.read().of(client), world.time()).failure())
                    .isNull();
            assertThat(world.time().elapsed()).isZero();
        }
    }

    @Test
    final void aCallThatWaitsIsLetThroughByAHigherLimit() {
        try (W world = open();
                Views<?> client = world.client(RateBudget.create())) {
            world.time().standStill();
            client.client().warmUp();
            configure(client, world.orderBucket(), 1, Duration.ofSeconds(1));
            List<CompletableFuture<?>> orders = IntStream.range(0, 5)
                    .<CompletableFuture<?>>mapToObj(
                            i -> world.order().of(client).start())
                    .toList();
            configure(client, world.orderBucket(), 5, Duration.ofSeconds(1));
            for (CompletableFuture<?> order : orders) {
                assertThat(order).succeedsWithin(Duration.ofSeconds(20));
            }
            assertThat(world.time().elapsed()).isZero();
        }
    }

    private static void configure(Views<?> client, String bucket, int permits, Duration window) {
        BucketSpec.Scope scope = bucket(client, bucket).spec().scope();
        client.client().limits().configure(BucketSpec.rolling(bucket, scope, permits, window));
    }

    private static BucketState bucket(Views<? extends ExchangeClient> client, String name) {
        return Objects.requireNonNull(client.client().limits().state().get(name), name);
    }
}
