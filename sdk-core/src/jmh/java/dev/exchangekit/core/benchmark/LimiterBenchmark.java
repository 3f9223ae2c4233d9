package dev.exchangekit.core.benchmark;

import dev.exchangekit.core.internal.SystemTime;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.ratelimit.RateLimiter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Taking and releasing permits that are there, three buckets at once, beside three readings of the clock. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LimiterBenchmark {
    private static final int NEVER_EMPTY = 1_000_000;

    private final SystemTime time = new SystemTime("benchmark-timer");
    private final Charge charge =
            Charge.of(Lane.PLACE, new Cost("address", 1), new Cost("account", 1), new Cost("orders", 1));
    private final RateLimiter limiter = RateBudget.create(Duration.ZERO)
            .limiter("Exchange", "account", List.of(bucket("address"), bucket("account"), bucket("orders")), 50, time);

    /** Short enough that a bucket remembers some hundred grants, as one of an exchange does. */
    private static BucketSpec bucket(String name) {
        return BucketSpec.rolling(name, Scope.ACCOUNT, NEVER_EMPTY, Duration.ofNanos(100_000));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void floor(Blackhole sink) {
        sink.consume(System.nanoTime());
        sink.consume(System.nanoTime());
        sink.consume(System.nanoTime());
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public long ours() {
        return takeAndRelease();
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Threads(2)
    public long oursByTwoThreads() {
        return takeAndRelease();
    }

    private long takeAndRelease() {
        long grant = limiter.tryAcquire(charge);
        if (grant == RateLimiter.NOT_GRANTED) {
            throw new IllegalStateException("a bucket is empty");
        }
        limiter.release(charge);
        return grant;
    }

    @TearDown
    public void close() {
        time.close();
    }
}
