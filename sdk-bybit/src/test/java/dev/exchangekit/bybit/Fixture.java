package dev.exchangekit.bybit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.spi.JsonCodec.Parameter;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One recorded exchange of request and answer. The file is named after the operation, with a variant behind another dot
 * where the parameters exclude each other: {@code market/tickers.option.http}.
 */
record Fixture(
        String operation,
        String method,
        String path,
        List<Parameter> query,
        boolean signed,
        String body,
        JsonNode answer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Fixture read(Path file) throws IOException {
        String text = Files.readString(file);
        int separator = text.indexOf("\n---\n");
        String[] request = text.substring(0, separator).split("\n", 4);
        String[] target = request[0].split("[ ?]", 3);
        return new Fixture(
                file.getName(file.getNameCount() - 2) + "."
                        + file.getFileName().toString().replaceFirst("\\..*", ""),
                target[0],
                target[1],
                target.length > 2 ? parameters(target[2]) : List.of(),
                request[1].equals("auth: signed"),
                request.length > 3 ? request[3] : "",
                JSON.readTree(text.substring(text.indexOf("\n\n", separator))));
    }

    /** The request as JSON: the body, or an object of the query's texts. */
    JsonNode requestJson() throws IOException {
        if (!body.isEmpty()) {
            return JSON.readTree(body);
        }
        ObjectNode object = JSON.createObjectNode();
        query.forEach(p -> object.put(p.name(), p.value()));
        return object;
    }

    private static List<Parameter> parameters(String query) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            parameters.add(new Parameter(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8)));
        }
        return parameters;
    }
}
