package dev.exchangekit.bithumb.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Wire;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The texts of a request's parameters, any of which its token may hash. */
final class SignedText {
    private SignedText() {}

    /** Returns the texts; empty if there are no parameters. */
    static Set<String> of(SimRequest request, ValueEncoding encoding) {
        boolean raw = encoding == ValueEncoding.RAW;
        if (!request.method().equals("POST")) {
            String query = request.query();
            return query.isEmpty() ? Set.of() : Set.of(raw ? decode(query) : query);
        }
        JsonNode body = body(request);
        Set<String> texts = new LinkedHashSet<>();
        if (raw) {
            texts.addAll(texts(body, UnaryOperator.identity()));
        } else {
            // a blank is a plus in forms and in the official samples, and %20 elsewhere
            texts.addAll(texts(body, SignedText::encodeForm));
            texts.addAll(texts(body, value -> encodeForm(value).replace("+", "%20")));
        }
        texts.remove("");
        return texts;
    }

    private static String decode(String query) {
        try {
            return URLDecoder.decode(query, UTF_8);
        } catch (IllegalArgumentException e) {
            return query;
        }
    }

    private static JsonNode body(SimRequest request) {
        try {
            return Wire.parse(request.body().getBytes(UTF_8));
        } catch (IOException e) {
            return Wire.object();
        }
    }

    private static String encodeForm(String value) {
        return URLEncoder.encode(value, UTF_8).replace("%7E", "~");
    }

    /** Clients in use disagree on how objects in a list are written: field by field, or each as its JSON. */
    private static Set<String> texts(JsonNode body, UnaryOperator<String> encoding) {
        StringBuilder byField = new StringBuilder();
        StringBuilder asJson = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (!value.isArray()) {
                append(byField, name, value, encoding);
                append(asJson, name, value, encoding);
                continue;
            }
            int index = 0;
            for (JsonNode element : value) {
                String object = name + "[" + index++ + "]";
                for (Map.Entry<String, JsonNode> part : element.properties()) {
                    append(byField, object + "[" + part.getKey() + "]", part.getValue(), encoding);
                }
                if (!element.isObject()) {
                    append(byField, name + "[]", element, encoding);
                }
                append(asJson, name + "[]", element, encoding);
            }
        }
        return new LinkedHashSet<>(List.of(byField.toString(), asJson.toString()));
    }

    private static void append(StringBuilder text, String name, JsonNode value, UnaryOperator<String> encoding) {
        if (value.isNull()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('&');
        }
        text.append(name)
                .append('=')
                .append(encoding.apply(value.isContainerNode() ? Wire.write(value) : value.asText()));
    }
}
