package dev.exchangekit.core.sim.front;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How values look on the wire. */
public final class Wire {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Wire() {}

    /** Makes an empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Makes an empty list. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Reads JSON, to its end. */
    public static JsonNode parse(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** Writes JSON. */
    public static String write(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a decimal as exchanges do: plain digits, and an empty text for none. */
    public static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Writes a decimal without trailing zeros. */
    public static String trimmed(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Writes a decimal with no more than {@code scale} decimals. */
    public static String rounded(@Nullable BigDecimal value, int scale) {
        return value == null ? "" : trimmed(value.setScale(scale, RoundingMode.HALF_UP));
    }

    /** Writes a decimal as plain digits, and zero for none. */
    public static String orZero(@Nullable BigDecimal value) {
        return value == null ? "0" : text(value);
    }

    /** Writes a time in milliseconds, and zero for none. */
    public static String millis(@Nullable Instant time) {
        return time == null ? "0" : Long.toString(time.toEpochMilli());
    }

    /** Returns a text, or another where there is none. */
    public static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
