package dev.exchangekit.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.NoParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One call of an endpoint as the exchange documents it: all that is sent and all that comes back. It stands in {@code
 * src/test/resources/fixtures/<area>/<operation>[.<variant>].http}:
 *
 * <pre>{@code
 * POST /v5/position/set-leverage?query=if&there=is&one
 * auth: signed
 *
 * {"body": "if there is one"}
 * ---
 * 200
 *
 * {"the": "whole answer"}
 * }</pre>
 *
 * @param name file name without its end, for example {@code market/tickers.option}
 * @param operation as {@link Endpoint#operation()} names it
 * @param query as it stands in the request line, without the question mark; empty if there is none
 * @param body the JSON text that is sent; empty if there is none
 * @param answer the JSON text that comes back
 */
public record Fixture(
        String name,
        String operation,
        HttpMethod method,
        String path,
        String query,
        boolean signed,
        String body,
        int status,
        String answer) {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "fixtures");
    private static final String END = ".http";
    private static final Pattern FORMAT = Pattern.compile(
            "(?<method>[A-Z]+) (?<path>/[^ ?\\n]*)(?:\\?(?<query>\\S+))?\\n"
                    + "auth: (?<auth>none|signed)\\n"
                    + "(?:\\n(?<body>.+?)\\n)?"
                    + "---\\n"
                    + "(?<status>\\d{3})\\n\\n"
                    + "(?<answer>.+)",
            Pattern.DOTALL);

    /** All fixtures of the module whose tests run, in the order of their names. */
    public static List<Fixture> all() {
        return of(Path.of("."));
    }

    /** All fixtures of the module in that directory, in the order of their names. */
    public static List<Fixture> of(Path module) {
        return all(module.resolve(DIRECTORY));
    }

    /** Reads a fixture of that name to the end of its text, wherever it lies. */
    public static Fixture read(String name, InputStream text) {
        try {
            return parse(name, unix(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fixture> all(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> parse(nameOf(directory.relativize(file)), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.toString().replace('\\', '/');
        if (!name.endsWith(END) || name.indexOf('/') < 0) {
            throw new IllegalArgumentException(name + ": not <area>/<operation>[.<variant>]" + END);
        }
        return name.substring(0, name.length() - END.length());
    }

    private static String text(Path file) {
        try {
            return unix(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }

    static Fixture parse(String name, String text) {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name + ": not request line, auth, [body], ---, status, answer");
        }
        return new Fixture(
                name,
                name.replaceFirst("\\..*", "").replace('/', '.'),
                HttpMethod.valueOf(parts.group("method")),
                parts.group("path"),
                Optional.ofNullable(parts.group("query")).orElse(""),
                parts.group("auth").equals("signed"),
                Optional.ofNullable(parts.group("body")).orElse("").strip(),
                Integer.parseInt(parts.group("status")),
                parts.group("answer").strip());
    }

    /** The answer as a tree with all its digits. */
    public JsonNode answerJson() {
        return ExactJson.tree(answer);
    }

    /** The pairs of the query as they go over the wire. */
    public List<String> queryPairs() {
        return query.isEmpty() ? List.of() : List.of(query.split("&", -1));
    }

    /** The typed request that is sent. */
    public <Q> Q request(Endpoint<Q, ?> endpoint, JsonCodec codec) {
        try {
            return endpoint.requestType() == NoParameters.class
                    ? endpoint.requestType().cast(NoParameters.NONE)
                    : codec.read(parameters(endpoint).toString(), endpoint.requestType());
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": not a request of " + endpoint, e);
        }
    }

    /**
     * Everything that is sent as one object: body, query (each value a text) and what stands in the path. A body that
     * is an array is all that is sent.
     */
    JsonNode parameters(Endpoint<?, ?> endpoint) {
        JsonNode sent = body.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : ExactJson.tree(body).deepCopy();
        if (!(sent instanceof ObjectNode parameters)) {
            return sent;
        }
        for (String pair : queryPairs()) {
            String[] sides = pair.split("=", 2);
            add(parameters, decoded(sides[0]), decoded(sides[1]));
        }
        addFromPath(parameters, endpoint.path());
        return parameters;
    }

    private static void add(ObjectNode parameters, String name, String value) {
        if (name.endsWith("[]")) {
            String list = name.substring(0, name.length() - 2);
            ArrayNode values = parameters.path(list) instanceof ArrayNode there ? there : parameters.putArray(list);
            values.add(value);
        } else if (parameters.has(name)) {
            throw new IllegalArgumentException(name + " stands twice in the request");
        } else {
            parameters.put(name, value);
        }
    }

    private void addFromPath(ObjectNode parameters, String template) {
        String[] names = template.split("/", -1);
        String[] values = path.split("/", -1);
        for (int i = 0; i < names.length && names.length == values.length; i++) {
            if (names[i].startsWith("{")) {
                add(parameters, names[i].substring(1, names[i].length() - 1), decoded(values[i]));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
