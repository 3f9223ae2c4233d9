package dev.exchangekit.bybit.benchmark;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Public calls that one thread starts as fast as eight on the way allow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AsyncCallBenchmark {
    private static final int ON_THE_WAY = 8;

    private final Contenders contenders = new Contenders();
    private final Semaphore places = new Semaphore(ON_THE_WAY);
    private volatile boolean failed;

    @TearDown(Level.Iteration)
    public void drain() {
        places.acquireUninterruptibly(ON_THE_WAY);
        places.release(ON_THE_WAY);
        if (failed) {
            throw new IllegalStateException("a call failed");
        }
    }

    @TearDown
    public void close() throws IOException {
        contenders.close();
    }

    @Benchmark
    public void floor() {
        places.acquireUninterruptibly();
        contenders.tickerByOkHttpLater(tickers -> places.release());
    }

    @Benchmark
    public void ours() {
        places.acquireUninterruptibly();
        var unused = contenders.tickerLater().whenComplete((tickers, failure) -> {
            if (failure != null) {
                failed = true;
            }
            places.release();
        });
    }
}
