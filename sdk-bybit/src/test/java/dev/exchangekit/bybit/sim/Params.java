package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, from its query or from its body. An empty text counts as absent. */
final class Params {
    private final ObjectNode values;

    private Params(ObjectNode values) {
        this.values = values;
    }

    static Params ofQuery(String rawQuery) {
        ObjectNode values = Wire.object();
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Params(values);
    }

    static Params ofBody(byte[] body) {
        JsonNode json;
        try {
            json = Wire.parse(body);
        } catch (IOException e) {
            throw Refusal.parameter("Request parameter error: the body is not JSON");
        }
        if (!(json instanceof ObjectNode values)) {
            throw Refusal.parameter("Request parameter error: the body is not a JSON object");
        }
        return new Params(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter("Request parameter error: malformed percent escape");
        }
    }

    @Nullable
    String text(String name) {
        JsonNode value = values.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            throw Refusal.parameter("params error: " + name + " invalid");
        }
        String text = value.asText();
        return text.isEmpty() ? null : text;
    }

    String require(String name) {
        String text = text(name);
        if (text == null) {
            throw Refusal.parameter("params error: " + name + " is required");
        }
        return text;
    }

    boolean has(String name) {
        return text(name) != null;
    }

    /** Returns a decimal; in a body it is a text, as the exchange documents it. */
    @Nullable
    BigDecimal decimal(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!values.path(name).isTextual() || !text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")) {
            throw Refusal.parameter("params error: " + name + " invalid");
        }
        return new BigDecimal(text);
    }

    boolean flag(String name) {
        String text = text(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Refusal.parameter("params error: " + name + " invalid");
    }

    int integer(String name, int otherwise, int min, int max) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}")) {
            throw Refusal.parameter("params error: " + name + " invalid");
        }
        int value = Integer.parseInt(text);
        if (value < min || value > max) {
            throw Refusal.parameter("params error: " + name + " out of range [" + min + ", " + max + "]: " + value);
        }
        return value;
    }

    @Nullable
    Instant time(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,15}")) {
            throw Refusal.parameter("params error: " + name + " invalid");
        }
        return Instant.ofEpochMilli(Long.parseLong(text));
    }

    /** Returns one of the allowed words. */
    String word(String name, String otherwise, String... allowed) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (!List.of(allowed).contains(text)) {
            throw Refusal.parameter("params error: " + name + " invalid");
        }
        return text;
    }

    List<Params> items(String name) {
        if (!(values.get(name) instanceof ArrayNode array)) {
            throw Refusal.parameter("params error: " + name + " is required");
        }
        List<Params> items = new ArrayList<>();
        for (JsonNode item : array) {
            if (!(item instanceof ObjectNode object)) {
                throw Refusal.parameter("params error: " + name + " invalid");
            }
            items.add(new Params(object));
        }
        return items;
    }
}
