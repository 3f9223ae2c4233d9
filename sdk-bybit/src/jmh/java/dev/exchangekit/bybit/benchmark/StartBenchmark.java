package dev.exchangekit.bybit.benchmark;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** From the start of a JVM to the first public answer: {@link ColdStart} as a process of its own, without logging. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 2)
@Measurement(iterations = 8)
public class StartBenchmark {
    private final LoopbackServer server = new LoopbackServer();
    private final String classPath = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("logback"))
            .collect(Collectors.joining(File.pathSeparator));

    @TearDown
    public void close() throws IOException {
        server.close();
    }

    @Benchmark
    public int floor() throws IOException, InterruptedException {
        return run("floor");
    }

    @Benchmark
    public int ours() throws IOException, InterruptedException {
        return run("ours");
    }

    @Benchmark
    public int xchange() throws IOException, InterruptedException {
        return run("xchange");
    }

    private int run(String contender) throws IOException, InterruptedException {
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                classPath,
                ColdStart.class.getName(),
                contender,
                server.uri().toString());
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(contender + " ended with code " + code);
        }
        return code;
    }
}
