package dev.exchangekit.core.testing;

import dev.exchangekit.core.spi.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an exchange documents, as a table in {@code src/test/resources/coverage/<exchange>.csv} with the columns area,
 * tier, method, path, auth, limit: the endpoints that a module declares must stand there.
 */
public final class EndpointTable {
    private static final String SEPARATOR = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final String HEADER = "area,tier,method,path,auth,limit";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private EndpointTable(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the table must begin with " + HEADER);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(SEPARATOR, -1);
            if (columns[2].equals("WSS")) {
                continue; // a stream
            }
            Row row = new Row(columns[0], columns[1], columns[2], columns[3], !columns[4].equals("none"), columns[5]);
            if (rows.put(row.methodAndPath(), row) != null) {
                throw new IllegalArgumentException(row + " stands twice in the table");
            }
        }
    }

    /** A documented endpoint. */
    private record Row(String area, String tier, String method, String path, boolean signed, String limit) {
        private static final Pattern RATE = Pattern.compile("(?:(?<=^|; )([a-z/]+) )?(\\d+)/(\\d*)(s|min)\\b");
        /** What holds for some accounts only. */
        private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)");

        String methodAndPath() {
            return method + " " + path;
        }

        List<Rate> rates() {
            return RATE.matcher(ASIDE.matcher(limit).replaceAll(""))
                    .results()
                    .map(rate -> new Rate(
                            rate.group(1) == null
                                    ? List.of()
                                    : List.of(rate.group(1).split("/", -1)),
                            Integer.parseInt(rate.group(2)),
                            window(rate.group(3), rate.group(4))))
                    .toList();
        }

        private static Duration window(String count, String unit) {
            return Duration.ofSeconds(unit.equals("s") ? 1 : 60)
                    .multipliedBy(count.isEmpty() ? 1 : Integer.parseInt(count));
        }

        Set<String> ratesAsText() {
            return rates().stream()
                    .map(rate -> rate(rate.permits(), rate.window().toSeconds()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * How often an endpoint may be called.
     *
     * @param lines the product lines that it holds for, each counted by itself; none where they are not told apart
     * @param permits calls per window
     */
    public record Rate(List<String> lines, int permits, Duration window) {}

    private static String rate(int permits, long seconds) {
        return permits + " in " + seconds + " s";
    }

    /**
     * How much of an area is there.
     *
     * @param documented endpoints that the exchange documents
     * @param typed those that the module declares
     * @param tested those that have a fixture
     */
    public record Area(String name, int documented, int typed, int tested) {}

    /** The table of an exchange, named as its file is, in the module whose tests run. */
    public static EndpointTable of(String exchange) {
        return of(Path.of("."), exchange);
    }

    /** The table of an exchange in the module of that directory. */
    public static EndpointTable of(Path module, String exchange) {
        try {
            return new EndpointTable(Files.readAllLines(
                    module.resolve(Path.of("src", "test", "resources", "coverage", exchange + ".csv"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table to the end of its text, wherever it lies. */
    public static EndpointTable read(InputStream text) {
        try {
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EndpointTable parse(String table) {
        return new EndpointTable(table.lines().toList());
    }

    /** One sentence for each endpoint that is not documented, or otherwise than it is declared. */
    public List<String> differences(List<Endpoint<?, ?>> endpoints) {
        List<String> differences = new ArrayList<>();
        for (Endpoint<?, ?> endpoint : endpoints) {
            Optional<Row> row = Optional.ofNullable(rows.get(endpoint.method() + " " + endpoint.path()));
            if (row.isEmpty()) {
                differences.add(endpoint + " is not documented");
            } else if (row.get().signed() != endpoint.signed()) {
                differences.add(endpoint + (endpoint.signed() ? " needs no signature" : " needs a signature"));
            }
        }
        return differences;
    }

    /** One sentence for each endpoint whose own buckets are not the documented rates. */
    public List<String> otherRates(List<Endpoint<?, ?>> endpoints) {
        List<String> differences = new ArrayList<>();
        for (Endpoint<?, ?> endpoint : endpoints) {
            Row row = rows.get(endpoint.method() + " " + endpoint.path());
            Set<String> rates = endpoint.limit().stream()
                    .flatMap(limit -> limit.buckets().stream())
                    .map(bucket -> rate(bucket.permits(), bucket.window().toSeconds()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (row != null && !row.ratesAsText().equals(rates)) {
                differences.add(endpoint + " is limited to " + rates + ", but documented is " + row.ratesAsText());
            }
        }
        return differences;
    }

    /** The documented rates of an endpoint; none for one that has no limit of its own or is not documented. */
    public List<Rate> rates(String method, String path) {
        Row row = rows.get(method + " " + path);
        return row == null ? List.of() : row.rates();
    }

    /** The documented endpoints of those tiers that are not declared, as method and path. Streams do not count. */
    public List<String> missing(Set<String> tiers, List<Endpoint<?, ?>> endpoints) {
        Set<String> declared = methodsAndPaths(endpoints);
        return ofTiers(tiers).filter(row -> !declared.contains(row)).toList();
    }

    /** How many endpoints of those tiers are documented. Streams do not count. */
    public long count(Set<String> tiers) {
        return ofTiers(tiers).count();
    }

    private Stream<String> ofTiers(Set<String> tiers) {
        return rows.values().stream()
                .filter(row -> tiers.contains(row.tier()) && !row.method().equals("WSS"))
                .map(Row::methodAndPath);
    }

    /** The coverage of each area, in the order of the table. */
    public List<Area> areas(List<Endpoint<?, ?>> endpoints, Set<String> operationsWithFixture) {
        Set<String> typed = methodsAndPaths(endpoints);
        Set<String> tested = methodsAndPaths(endpoints.stream()
                .filter(endpoint -> operationsWithFixture.contains(endpoint.operation()))
                .toList());
        Map<String, List<String>> areas = rows.values().stream()
                .collect(Collectors.groupingBy(
                        Row::area, LinkedHashMap::new, Collectors.mapping(Row::methodAndPath, Collectors.toList())));
        return areas.entrySet().stream()
                .map(area -> new Area(
                        area.getKey(),
                        area.getValue().size(),
                        (int) area.getValue().stream().filter(typed::contains).count(),
                        (int) area.getValue().stream().filter(tested::contains).count()))
                .toList();
    }

    private static Set<String> methodsAndPaths(List<Endpoint<?, ?>> endpoints) {
        return endpoints.stream()
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .collect(Collectors.toSet());
    }
}
