package dev.exchangekit.bybit.sim;

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
final class Wire {
    private static final String TIME = "time";
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Wire() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static JsonNode parse(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    static String write(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a decimal as the exchange does: plain digits, and an empty text for none. */
    static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Writes a decimal without trailing zeros. */
    static String trimmed(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Writes a decimal with no more than {@code scale} decimals. */
    static String rounded(@Nullable BigDecimal value, int scale) {
        return value == null ? "" : trimmed(value.setScale(scale, RoundingMode.HALF_UP));
    }

    static String orZero(@Nullable BigDecimal value) {
        return value == null ? "0" : text(value);
    }

    static String millis(@Nullable Instant time) {
        return time == null ? "0" : Long.toString(time.toEpochMilli());
    }

    static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    static ObjectNode envelope(int code, String message, JsonNode result, JsonNode extra, Instant time) {
        return at(time, envelope(code, message, result, extra));
    }

    /** An envelope whose time is to be set. */
    static ObjectNode envelope(int code, String message, JsonNode result, JsonNode extra) {
        ObjectNode envelope = object();
        envelope.put("retCode", code);
        envelope.put("retMsg", message);
        envelope.set("result", result);
        envelope.set("retExtInfo", extra);
        envelope.put(TIME, 0);
        return envelope;
    }

    /** Sets the time of an envelope that has one. */
    static ObjectNode at(Instant time, ObjectNode envelope) {
        return envelope.has(TIME) ? envelope.put(TIME, time.toEpochMilli()) : envelope;
    }
}
