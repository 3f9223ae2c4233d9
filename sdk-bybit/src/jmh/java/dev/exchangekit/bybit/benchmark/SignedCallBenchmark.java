package dev.exchangekit.bybit.benchmark;

import dev.exchangekit.bybit.account.FeeRates;
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
import org.openjdk.jmh.annotations.Warmup;

/** One signed call, whole: clock and signature besides what {@link CallBenchmark} measures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SignedCallBenchmark {
    private final Contenders contenders = new Contenders();

    @TearDown
    public void close() throws IOException {
        contenders.close();
    }

    @Benchmark
    public FeeRates floor() throws IOException {
        return contenders.feeRatesByOkHttp();
    }

    @Benchmark
    public FeeRates ours() {
        return contenders.feeRates();
    }

    @Benchmark
    public Object xchange() throws IOException {
        return contenders.feeRatesByXChange();
    }
}
