package dev.exchangekit.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random interleavings; a failure names the seed. */
final class RateLimiterPropertyTest {
    static final Duration MARGIN = Duration.ofMillis(50);
    static final List<BucketSpec> SPECS = List.of(
            BucketSpec.rolling("ip", Scope.IP, 30, Duration.ofSeconds(5)),
            BucketSpec.rolling("a", Scope.ACCOUNT, 5, Duration.ofSeconds(1)),
            BucketSpec.rolling("b", Scope.ACCOUNT, 3, Duration.ofMillis(700)),
            BucketSpec.rolling("c", Scope.ACCOUNT, 1, Duration.ofSeconds(3)));

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noInterleavingBreaksARule(long seed) {
        new RandomRun(seed).go();
    }

    /** Against the definition of the rule: each call leaves at the first moment which the window and its turn allow. */
    @ParameterizedTest
    @MethodSource("seeds")
    void oneBucketGrantsAtTheFirstMomentTheRuleAllows(long seed) {
        Random random = new Random(seed);
        int limit = 1 + random.nextInt(8);
        Duration window = Duration.ofMillis(200 + random.nextInt(2000));
        long cycle = window.plus(MARGIN).toNanos();
        ManualTime time = new ManualTime();
        RateLimiter limiter = RateBudget.create(MARGIN)
                .limiter("X", "me", List.of(BucketSpec.rolling("a", Scope.IP, limit, window)), 1000, time);
        List<CompletableFuture<Long>> futures = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            time.advance(Duration.ofMillis(random.nextInt(3) * (long) random.nextInt(300)));
            int weight = 1 + random.nextInt(limit);
            long moment = Math.max(time.nanoTime(), expected.isEmpty() ? 0 : expected.get(i - 1));
            for (int back = i - 1, sum = weight; back >= 0; back--) {
                sum += weights.get(back);
                if (sum > limit) {
                    moment = Math.max(moment, expected.get(back) + cycle);
                    break;
                }
            }
            expected.add(moment);
            weights.add(weight);
            futures.add(limiter.acquire(charge(Lane.READ, "a", weight), Duration.ofHours(1)));
        }

        time.advance(Duration.ofHours(1));

        assertThat(futures.stream().map(CompletableFuture::join)).isEqualTo(expected);
    }

    /** Random calls of random lanes share one bucket: a read sees at most nine others pass for each read ahead and itself. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyStarves(long seed) {
        Random random = new Random(seed);
        ManualTime time = new ManualTime();
        RateLimiter limiter = RateBudget.create(MARGIN)
                .limiter("X", "me", List.of(BucketSpec.rolling("a", Scope.IP, 2, Duration.ofSeconds(1))), 1000, time);
        List<CompletableFuture<Long>> reads = new ArrayList<>();
        List<Integer> passed = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();
        List<CompletableFuture<Long>> higher = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            higher.add(limiter.acquire(charge(Lane.CANCEL, "a", 1), Duration.ofHours(1)));
        }
        for (int step = 0; step < 300; step++) {
            if (random.nextInt(20) == 0 && reads.size() < 10) {
                ahead.add((int) reads.stream().filter(read -> !read.isDone()).count());
                reads.add(limiter.acquire(charge(Lane.READ, "a", 1), Duration.ofHours(1)));
                passed.add(0);
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                Lane lane = random.nextBoolean() ? Lane.CANCEL : Lane.PLACE;
                higher.add(limiter.acquire(charge(lane, "a", 1), Duration.ofHours(1)));
            }
            int before = done(higher);
            List<Integer> waiting = new ArrayList<>();
            for (int i = 0; i < reads.size(); i++) {
                if (!reads.get(i).isDone()) {
                    waiting.add(i);
                }
            }
            time.advance(Duration.ofMillis(525));
            for (int i : waiting) {
                if (!reads.get(i).isDone()) {
                    passed.set(i, passed.get(i) + done(higher) - before);
                }
            }
        }

        for (int i = 0; i < reads.size(); i++) {
            assertThat(passed.get(i)).isLessThanOrEqualTo((ahead.get(i) + 1) * (Claims.PATIENCE + 1));
        }
        time.advance(Duration.ofHours(1));
        assertThat(reads).allMatch(CompletableFuture::isDone);
        assertThat(higher).allMatch(CompletableFuture::isDone);
    }

    @Test
    void slowEndpointNeverDelaysAnotherOneAndIsNeverDelayed() {
        ManualTime time = new ManualTime();
        RateLimiter limiter = RateBudget.create(MARGIN).limiter("X", "me", SPECS, 1000, time);
        List<CompletableFuture<Long>> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            slow.add(limiter.acquire(charge(Lane.READ, "c", 1, "ip", 1), Duration.ofHours(1)));
        }
        int fast = 0;
        for (int step = 0; step < 1000; step++) {
            while (limiter.tryAcquire(charge(Lane.READ, "ip", 1)) != RateLimiter.NOT_GRANTED) {
                fast++;
            }
            time.advance(Duration.ofMillis(100));
        }

        for (int i = 0; i < 30; i++) {
            assertThat(slow.get(i)).isCompletedWithValue(i * 3_050_000_000L);
        }
        // 30 per 5.05 s, of which two or three are kept for the slow ones
        assertThat(fast).isGreaterThan(19 * 27);
    }

    private static int done(List<CompletableFuture<Long>> futures) {
        return (int) futures.stream().filter(CompletableFuture::isDone).count();
    }

    private static Charge charge(Lane lane, String bucket, int permits) {
        return Charge.of(lane, new Charge.Cost(bucket, permits));
    }

    private static Charge charge(Lane lane, String bucket, int permits, String other, int more) {
        return Charge.of(lane, new Charge.Cost(bucket, permits), new Charge.Cost(other, more));
    }
}
