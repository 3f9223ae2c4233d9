package dev.exchangekit.bybit.benchmark;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEnvironment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Loads 3000 instruments over HTTP, from the first byte to what orders are checked against. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class InstrumentsBenchmark {
    private final LoopbackServer server = new LoopbackServer();
    private final BybitClient client = BybitClient.create(BybitConfig.builder()
            .environment(BybitEnvironment.custom(server.uri()))
            .build());
    private final OkHttpClient okHttp = new OkHttpClient();
    private final HandWritten handWritten = new HandWritten();

    /** What stays in memory of the last load, in bytes. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Retained {
        private long before;
        public long bytes;

        void start() {
            before = used();
        }

        void stop() {
            bytes = used() - before;
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Benchmark
    public Object ours() {
        return client.unified().market().instruments();
    }

    @Benchmark
    public Object floor() throws IOException {
        List<List<List<@Nullable Object>>> pages = new ArrayList<>();
        for (String query : List.of("category=spot", "category=linear&limit=1000")) {
            Request request = new Request.Builder()
                    .url(server.uri() + "/v5/market/instruments-info?" + query)
                    .build();
            try (Response response = okHttp.newCall(request).execute()) {
                pages.add(handWritten.rows(response.body().bytes(), HandWrittenRows::ofInstrument));
            }
        }
        return pages;
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 2)
    public Object retainedByOurs(Retained retained) {
        try (BybitClient fresh = BybitClient.create(BybitConfig.builder()
                .environment(BybitEnvironment.custom(server.uri()))
                .build())) {
            retained.start();
            fresh.unified().warmUp();
            retained.stop();
            return fresh.unified().knownInstruments();
        }
    }

    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 2)
    public Object retainedByFloor(Retained retained) throws IOException {
        retained.start();
        Object rows = floor();
        retained.stop();
        return rows;
    }

    @TearDown
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
