package dev.exchangekit.core.testing;

import dev.exchangekit.core.spi.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            Row row = new Row(columns[0], columns[2], columns[3], !columns[4].equals("none"));
            if (rows.put(row.methodAndPath(), row) != null) {
                throw new IllegalArgumentException(row + " stands twice in the table");
            }
        }
    }

    /** A documented endpoint. */
    private record Row(String area, String method, String path, boolean signed) {
        String methodAndPath() {
            return method + " " + path;
        }
    }

    /** The table of an exchange, named as its file is. */
    public static EndpointTable of(String exchange) {
        try {
            return new EndpointTable(
                    Files.readAllLines(Path.of("src", "test", "resources", "coverage", exchange + ".csv")));
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
}
