package dev.exchangekit.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.internal.SystemTime;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real threads and the system's clock; what is asserted does not depend on how fast they are. */
final class RateLimiterThreadsTest {
    private static final int THREADS = 8;
    private static final int CALLS = 400;
    private static final int IN_FLIGHT = 6;
    private static final Map<String, BucketSpec> SPECS = Map.of(
            "ip", BucketSpec.rolling("ip", Scope.IP, 200, Duration.ofMillis(100)),
            "a", BucketSpec.rolling("a", Scope.ACCOUNT, 60, Duration.ofMillis(40)),
            "b", BucketSpec.rolling("b", Scope.ACCOUNT, 40, Duration.ofMillis(20)));

    private record Granted(RateLimiter limiter, Charge charge, long at) {}

    private final ConcurrentLinkedQueue<Granted> grants = new ConcurrentLinkedQueue<>();

    @Test
    @Timeout(120)
    void threadsNeverBreakAWindowNorLoseAPermit() throws Exception {
        RateBudget budget = RateBudget.create(Duration.ofMillis(1));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (SystemTime one = new SystemTime("limiter-one");
                SystemTime two = new SystemTime("limiter-two")) {
            List<RateLimiter> limiters = List.of(
                    budget.limiter("X", "one", SPECS.values(), IN_FLIGHT, one),
                    budget.limiter("X", "two", SPECS.values(), IN_FLIGHT, two));
            List<AtomicInteger> inFlight = List.of(new AtomicInteger(), new AtomicInteger());
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int client = i % 2;
                long seed = i;
                work.add(threads.submit(() -> {
                    calls(limiters.get(client), inFlight.get(client), new Random(seed));
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get(100, TimeUnit.SECONDS);
            }

            noWindowHoldsMoreThanItsLimit(limiters);
            everythingComesBack(limiters);
        } finally {
            threads.shutdownNow();
        }
    }

    private void calls(RateLimiter limiter, AtomicInteger inFlight, Random random) throws Exception {
        for (int i = 0; i < CALLS; i++) {
            Charge charge = charge(random);
            long grant = limiter.tryAcquire(charge);
            if (grant == RateLimiter.NOT_GRANTED) {
                CompletableFuture<Long> waiting = limiter.acquire(charge, Duration.ofSeconds(60));
                if (random.nextInt(10) == 0 && waiting.cancel(false)) {
                    continue;
                }
                grant = get(waiting);
            }
            assertThat(inFlight.incrementAndGet()).isLessThanOrEqualTo(IN_FLIGHT);
            if (random.nextInt(20) == 0) {
                inFlight.decrementAndGet();
                limiter.refund(charge, grant);
            } else {
                grants.add(new Granted(limiter, charge, grant));
                inFlight.decrementAndGet();
                limiter.release(charge);
            }
        }
    }

    private static long get(CompletableFuture<Long> waiting)
            throws InterruptedException, ExecutionException, TimeoutException {
        return waiting.get(90, TimeUnit.SECONDS);
    }

    private static Charge charge(Random random) {
        Lane lane = List.of(Lane.values()).get(random.nextInt(3));
        List<Charge.Cost> costs = new ArrayList<>();
        for (BucketSpec spec : SPECS.values()) {
            if (random.nextBoolean()) {
                costs.add(new Charge.Cost(spec.name(), 1 + random.nextInt(3)));
            }
        }
        return new Charge(lane, costs);
    }

    /** Those which were refunded are not in the list; the others alone must already keep the rule. */
    private void noWindowHoldsMoreThanItsLimit(List<RateLimiter> limiters) {
        List<Granted> sorted =
                grants.stream().sorted(Comparator.comparingLong(Granted::at)).toList();
        for (BucketSpec spec : SPECS.values()) {
            for (RateLimiter limiter : limiters) {
                WindowCheck check = new WindowCheck(spec, Duration.ZERO);
                for (Granted granted : sorted) {
                    if (spec.scope() == Scope.IP || granted.limiter().equals(limiter)) {
                        granted.charge().costs().stream()
                                .filter(cost -> cost.bucket().equals(spec.name()))
                                .forEach(cost -> check.granted(granted.at(), cost.permits()));
                    }
                }
            }
        }
    }

    private static void everythingComesBack(List<RateLimiter> limiters) throws Exception {
        for (RateLimiter limiter : limiters) {
            for (BucketSpec spec : SPECS.values()) {
                Charge all = Charge.of(Lane.READ, new Charge.Cost(spec.name(), spec.permits()));
                get(limiter.acquire(all, Duration.ofSeconds(60)));
                limiter.release(all);
            }
            for (int i = 0; i < IN_FLIGHT; i++) {
                assertThat(limiter.tryAcquire(Charge.of(Lane.READ))).isNotEqualTo(RateLimiter.NOT_GRANTED);
            }
            assertThat(limiter.state().values())
                    .allSatisfy(state -> assertThat(state.waiting()).isZero());
        }
    }
}
