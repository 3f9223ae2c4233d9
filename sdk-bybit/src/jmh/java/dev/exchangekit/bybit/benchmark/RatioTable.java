package dev.exchangekit.bybit.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the table of {@code docs/benchmarks.md} from the results that the modules' last runs left in their targets. */
final class RatioTable {
    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String MEDIAN = "p0.50";
    private static final String SCORE = "";

    private final Map<String, JsonNode> results = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private RatioTable(Path project) throws IOException {
        try (Stream<Path> modules = Files.list(project)) {
            for (Path file : modules.map(module -> module.resolve("target/benchmarks.json"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()) {
                for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
                    String name = result.get("benchmark").asText();
                    int simpleName = name.indexOf(".benchmark.") + ".benchmark.".length();
                    results.put(name.substring(simpleName), result);
                }
            }
        }
    }

    /**
     * Prints to standard output.
     *
     * @param args the project's directory
     */
    public static void main(String[] args) throws IOException {
        RatioTable table = new RatioTable(Path.of(args[0]));
        table.decodeBybit();
        table.decodeBitget();
        table.decodeBithumb();
        table.instruments();
        table.sign();
        table.limiter();
        table.calls();
        table.start();
        System.out.println("JDK " + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println();
        System.out.println("| what | ours | floor | ours / floor | bar | XChange | against XChange | bar |");
        System.out.println("|---|--:|--:|--:|---|--:|--:|---|");
        table.lines.forEach(System.out::println);
    }

    private void decodeBybit() {
        String benchmark = "DecodeBenchmark";
        decode("Bybit ticker", benchmark, "ticker");
        decode("Bybit klines", benchmark, "klines");
        decode("Bybit order book", benchmark, "orderBook");
        decode("Bybit executions", benchmark, "executions");
        decodeRows("Bybit order acknowledgement", benchmark, "orderAck");
        decodeRows("Bybit orders", benchmark, "orders");
        decodeRows("Bybit positions", benchmark, "positions");
        decodeRows("Bybit wallet", benchmark, "wallet");
        decodeRows("Bybit trades", benchmark, "trades");
    }

    private void decodeBitget() {
        String benchmark = "BitgetDecodeBenchmark";
        decode("Bitget V2 spot ticker", benchmark, "spotTicker");
        decode("Bitget V2 spot order book", benchmark, "spotOrderBook");
        decode("Bitget V2 spot fills", benchmark, "spotFills");
        decodeRows("Bitget V2 spot order", benchmark, "spotOrder");
        decodeRows("Bitget V2 order acknowledgement", benchmark, "orderAck");
        decode("Bitget V2 futures ticker", benchmark, "futuresTicker");
        decode("Bitget V2 futures order book", benchmark, "futuresOrderBook");
        decode("Bitget V2 futures candles", benchmark, "candles");
        decodeRows("Bitget V2 futures orders", benchmark, "futuresOrders");
        decode("Bitget V2 futures fills", benchmark, "futuresFills");
        decode("Bitget V3 ticker", benchmark, "utaTicker");
        decodeRows("Bitget V3 orders", benchmark, "utaOrders");
        decode("Bitget V3 fills", benchmark, "utaFills");
    }

    private void decodeBithumb() {
        String benchmark = "BithumbDecodeBenchmark";
        decode("Bithumb tickers", benchmark, "tickers");
        decode("Bithumb order book", benchmark, "orderBook");
        decode("Bithumb candles", benchmark, "candles");
        decode("Bithumb trades", benchmark, "trades");
    }

    private void decode(String what, String benchmark, String message) {
        decode(what, benchmark + "." + message, most(1.10), faster(2));
    }

    /** Answers whose floor does not tell their fields apart. */
    private void decodeRows(String what, String benchmark, String message) {
        decode(what, benchmark + "." + message, NONE, NONE);
    }

    private void decode(String what, String name, Bar floor, Bar peer) {
        row(
                "decode " + what,
                figure(name + "Ours", SCORE),
                figure(name + "Floor", SCORE),
                floor,
                figure(name + "XChange", SCORE),
                peer);
        row(
                "- bytes",
                figure(name + "Ours", BYTES),
                figure(name + "Floor", BYTES),
                NONE,
                figure(name + "XChange", BYTES),
                NONE);
    }

    private void beside(String what, String name, String metric) {
        row(what, figure(name + "Ours", metric), figure(name + "Floor", metric), NONE, null, NONE);
    }

    private void instruments() {
        call("load 3000 instruments over HTTP", "InstrumentsBenchmark", SCORE, NONE, NONE);
        call("- bytes", "InstrumentsBenchmark", BYTES, NONE, NONE);
        beside("- bytes kept", "InstrumentsBenchmark.retainedBy", "bytes");
    }

    private void sign() {
        simple("sign HMAC-SHA256, hex", "HmacBenchmark.hexOurs", "HmacBenchmark.hexFloor", 1.10);
        simple("sign HMAC-SHA256, Base64", "HmacBenchmark.base64Ours", "HmacBenchmark.base64Floor", 1.10);
        row(
                "sign Bybit, all headers",
                figure("SigningBenchmark.ours", SCORE),
                figure("SigningBenchmark.floor", SCORE),
                NONE,
                figure("SigningBenchmark.xchange", SCORE),
                faster(5));
        row(
                "sign Bitget, all headers",
                figure("BitgetSignerBenchmark.ours", SCORE),
                figure("BitgetSignerBenchmark.floor", SCORE),
                NONE,
                null,
                NONE);
        simple(
                "sign Bithumb, JWT HS256 with SHA-512",
                "BithumbSignerBenchmark.ours",
                "BithumbSignerBenchmark.floor",
                1.25);
    }

    private void simple(String what, String ours, String floor, double bar) {
        row(what, figure(ours, SCORE), figure(floor, SCORE), most(bar), null, NONE);
    }

    private void limiter() {
        Figure clock = figure("LimiterBenchmark.floor", SCORE);
        row(
                "limiter, 3 buckets, uncontended",
                figure("LimiterBenchmark.ours", SCORE),
                clock,
                absolute(150),
                null,
                NONE);
        row("- bytes", figure("LimiterBenchmark.ours", BYTES), null, absolute(0.5), null, NONE);
        row(
                "- p99 at 2 threads",
                figure("LimiterBenchmark.oursByTwoThreads", "p0.99"),
                clock,
                absolute(2000),
                null,
                NONE);
    }

    private void calls() {
        call("synchronous call, p50", "CallBenchmark.Latency", MEDIAN, most(1.15), NONE);
        call("- bytes", "CallBenchmark.Latency", BYTES, most(1.3), most(0.25));
        call("- throughput, 1 thread", "CallBenchmark.OneThread", SCORE, NONE, least(1.25));
        call("- throughput, 2 threads", "CallBenchmark.TwoThreads", SCORE, least(0.90), NONE);
        call("- throughput, 8 threads", "CallBenchmark.EightThreads", SCORE, NONE, least(2.5));
        call("signed synchronous call, p50", "SignedCallBenchmark", MEDIAN, most(1.15), NONE);
        call("- bytes", "SignedCallBenchmark", BYTES, most(1.3), most(0.25));
        call("asynchronous call, throughput, 8 on the way", "AsyncCallBenchmark", SCORE, least(0.90), NONE);
        call("- bytes", "AsyncCallBenchmark", BYTES, NONE, NONE);
    }

    private void call(String what, String benchmark, String metric, Bar floor, Bar peer) {
        row(
                what,
                figure(benchmark + ".ours", metric),
                figure(benchmark + ".floor", metric),
                floor,
                figure(benchmark + ".xchange", metric),
                peer);
    }

    private void start() {
        call("start: cold JVM to first answer", "StartBenchmark", SCORE, most(1.5), most(1));
    }

    private void row(
            String what,
            @Nullable Figure ours,
            @Nullable Figure floor,
            Bar floorBar,
            @Nullable Figure peer,
            Bar peerBar) {
        if (ours == null) {
            return;
        }
        lines.add("| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        ours,
                        floor == null ? "" : floor,
                        floorBar.judge(ours, floor),
                        peer == null ? "" : peer,
                        peerBar.judge(ours, peer)));
    }

    /** The median over the forks, each of which counts by the mean of its iterations. */
    private @Nullable Figure figure(String benchmark, String metric) {
        JsonNode result = results.get(benchmark);
        if (result == null) {
            return null;
        }
        JsonNode primary = result.get("primaryMetric");
        if (metric.startsWith("p0")) {
            double percentile = Double.parseDouble(metric.substring(1)) * 100;
            JsonNode value = primary.get("scorePercentiles").get(String.format(Locale.ROOT, "%.1f", percentile));
            return value == null
                    ? null
                    : new Figure(value.asDouble(), primary.get("scoreUnit").asText());
        }
        JsonNode chosen =
                metric.isEmpty() ? primary : result.get("secondaryMetrics").get(metric);
        if (chosen == null) {
            return null;
        }
        List<Double> forks = new ArrayList<>();
        for (JsonNode fork : chosen.path("rawData")) {
            double sum = 0;
            for (JsonNode iteration : fork) {
                sum += iteration.asDouble();
            }
            forks.add(sum / fork.size());
        }
        double value = forks.isEmpty() ? chosen.get("score").asDouble() : median(forks);
        return new Figure(value, chosen.get("scoreUnit").asText());
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    private record Figure(double value, String unit) {
        @Override
        public String toString() {
            String number = String.format(Locale.ROOT, "%,.1f", value);
            return (value >= 1000 ? String.format(Locale.ROOT, "%,.0f", value) : number) + " "
                    + unit.replace("ops/s", "/s").replace("/op", "").replace("#", "B");
        }
    }

    private static final Bar NONE = new Bar("", Kind.NONE, 0);

    private static Bar most(double times) {
        return new Bar(String.format(Locale.ROOT, "<= %.2fx", times), Kind.RATIO_AT_MOST, times);
    }

    private static Bar least(double times) {
        return new Bar(String.format(Locale.ROOT, ">= %.2fx", times), Kind.RATIO_AT_LEAST, times);
    }

    /** So many times faster, of figures that are times. */
    private static Bar faster(double times) {
        return new Bar(String.format(Locale.ROOT, ">= %.0fx faster", times), Kind.TIMES_FASTER, times);
    }

    private static Bar absolute(double most) {
        return new Bar(String.format(Locale.ROOT, "<= %.0f", most), Kind.ABSOLUTE, most);
    }

    private enum Kind {
        NONE,
        RATIO_AT_MOST,
        RATIO_AT_LEAST,
        TIMES_FASTER,
        ABSOLUTE
    }

    private record Bar(String text, Kind kind, double bound) {
        /** Two cells: the ratio, and the bar with whether it holds. */
        String judge(Figure ours, @Nullable Figure other) {
            if (other == null && kind != Kind.ABSOLUTE) {
                return " | ";
            }
            double ratio = other == null ? 0 : ours.value() / other.value();
            double faster = other == null ? 0 : other.value() / ours.value();
            boolean holds = switch (kind) {
                case NONE -> true;
                case RATIO_AT_MOST -> ratio <= bound;
                case RATIO_AT_LEAST -> ratio >= bound;
                case TIMES_FASTER -> faster >= bound;
                case ABSOLUTE -> ours.value() <= bound;
            };
            String shown = kind == Kind.TIMES_FASTER
                    ? String.format(Locale.ROOT, "%.2fx faster", faster)
                    : other == null ? "" : String.format(Locale.ROOT, "%.2fx", ratio);
            return shown + " | " + (holds ? text : "**" + text + "**");
        }
    }
}
