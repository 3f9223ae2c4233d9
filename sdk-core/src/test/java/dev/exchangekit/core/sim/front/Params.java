package dev.exchangekit.core.sim.front;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, from its query, a form or a JSON body. An empty text counts as absent. */
public final class Params {
    /** Ends the name of each element of a list in a query. */
    private static final String ELEMENT = "[]";

    private final JsonNode values;
    private final ParameterRules rules;

    private Params(JsonNode values, ParameterRules rules) {
        this.values = values;
        this.rules = rules;
    }

    static Params ofQuery(String rawQuery, ParameterRules rules) {
        ObjectNode values = Wire.object();
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decode(pair.substring(0, equals), rules);
                String value = decode(pair.substring(equals + 1), rules);
                if (name.endsWith(ELEMENT)) {
                    values.withArrayProperty(name.substring(0, name.length() - ELEMENT.length()))
                            .add(value);
                } else {
                    values.put(name, value);
                }
            }
        }
        return new Params(values, rules);
    }

    static Params ofBody(byte[] body, ParameterRules rules) {
        JsonNode json;
        try {
            json = Wire.parse(body);
        } catch (IOException e) {
            throw rules.unreadable("the body is not JSON");
        }
        if (!json.isContainerNode()) {
            throw rules.unreadable("the body is not a JSON object");
        }
        return new Params(json, rules);
    }

    private static String decode(String text, ParameterRules rules) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw rules.unreadable("malformed percent escape");
        }
    }

    /** Returns a value as text. */
    public @Nullable String text(String name) {
        JsonNode value = values.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            throw rules.invalid(name);
        }
        String text = value.asText();
        return text.isEmpty() ? null : text;
    }

    /** Returns a value that has to be there. */
    public String require(String name) {
        String text = text(name);
        if (text == null) {
            throw rules.missing(name);
        }
        return text;
    }

    /** Returns whether a value is there. */
    public boolean has(String name) {
        return text(name) != null;
    }

    /** Returns a decimal. */
    public @Nullable BigDecimal decimal(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        boolean readable = !rules.decimalsAreTexts() || values.path(name).isTextual();
        if (!readable || !text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?")) {
            throw rules.invalid(name);
        }
        return new BigDecimal(text);
    }

    /** Returns a decimal that has to be there. */
    public BigDecimal requireDecimal(String name) {
        BigDecimal value = decimal(name);
        if (value == null) {
            throw rules.missing(name);
        }
        return value;
    }

    /** Returns whether a flag is {@code true}; one that is not there is not. */
    public boolean flag(String name) {
        return word(name, "false", "true", "false").equals("true");
    }

    /** Returns a whole number within bounds. */
    public int integer(String name, int otherwise, int min, int max) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}")) {
            throw rules.invalid(name);
        }
        int value = Integer.parseInt(text);
        if (value < min || value > max) {
            throw rules.outOfRange(name, value, min, max);
        }
        return value;
    }

    /** Returns a time, which is milliseconds on the wire. */
    public @Nullable Instant time(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,15}")) {
            throw rules.invalid(name);
        }
        return Instant.ofEpochMilli(Long.parseLong(text));
    }

    /** Returns one of the allowed words. */
    public String word(String name, String otherwise, String... allowed) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        return Stream.of(allowed)
                .filter(word -> rules.ignoresCase() ? word.equalsIgnoreCase(text) : word.equals(text))
                .findFirst()
                .orElseThrow(() -> rules.invalid(name));
    }

    /** Returns one of the allowed words, which has to be there. */
    public String requireWord(String name, String... allowed) {
        return word(name, require(name), allowed);
    }

    /** Returns the objects of a list. */
    public List<Params> items(String name) {
        if (!(values.get(name) instanceof ArrayNode array)) {
            throw rules.missing(name);
        }
        return items(array, name);
    }

    /** Returns the texts of a list; none if it is not there. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        values.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Returns whether there is a list of that name. */
    public boolean hasItems(String name) {
        return values.get(name) instanceof ArrayNode;
    }

    /** Returns the objects of a body that is a list. */
    public List<Params> items() {
        if (!(values instanceof ArrayNode array)) {
            throw rules.unreadable("the body is not a JSON array");
        }
        return items(array, "body");
    }

    private List<Params> items(ArrayNode array, String name) {
        List<Params> items = new ArrayList<>();
        for (JsonNode item : array) {
            if (!(item instanceof ObjectNode object)) {
                throw rules.invalid(name);
            }
            items.add(new Params(object, rules));
        }
        return items;
    }

    /** Returns the words that these parameters are refused in. */
    public ParameterRules rules() {
        return rules;
    }
}
