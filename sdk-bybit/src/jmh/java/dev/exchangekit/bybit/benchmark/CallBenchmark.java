package dev.exchangekit.bybit.benchmark;

import dev.exchangekit.bybit.market.Tickers;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One public call, whole, against a server on the same machine: how long it takes, and how many fit into a second. */
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public abstract class CallBenchmark {
    final Contenders contenders = new Contenders();

    @TearDown
    public void close() throws IOException {
        contenders.close();
    }

    @Benchmark
    public Tickers floor() throws IOException {
        return contenders.tickerByOkHttp();
    }

    @Benchmark
    public Tickers ours() {
        return contenders.ticker();
    }

    @Benchmark
    public Object xchange() throws IOException {
        return contenders.tickerByXChange();
    }

    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public static class Latency extends CallBenchmark {}

    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public static class OneThread extends CallBenchmark {}

    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(2)
    public static class TwoThreads extends CallBenchmark {}

    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(8)
    public static class EightThreads extends CallBenchmark {}
}
