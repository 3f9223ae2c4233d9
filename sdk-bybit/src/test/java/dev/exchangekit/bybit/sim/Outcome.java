package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a handler answers.
 *
 * @param envelope the answer with everything around its {@code result}; {@code time} is set where it has one
 */
record Outcome(ObjectNode envelope) {
    /**
     * An answer in the usual envelope.
     *
     * @param message the envelope's {@code retMsg}
     * @param result the envelope's {@code result}
     * @param extra the envelope's {@code retExtInfo}
     */
    Outcome(String message, JsonNode result, JsonNode extra) {
        this(Wire.envelope(0, message, result, extra));
    }

    /** An answer that holds nothing but a refusal. */
    static Outcome refused(int code, String message) {
        return new Outcome(Wire.envelope(code, message, Wire.object(), Wire.object()));
    }

    static Outcome ok(JsonNode result) {
        return new Outcome("OK", result, Wire.object());
    }

    static Outcome empty() {
        return ok(Wire.object());
    }

    static Outcome list(Line line, ArrayNode list) {
        ObjectNode result = Wire.object();
        result.put("category", line.wire());
        result.set("list", list);
        return ok(result);
    }

    static Outcome page(Line line, ArrayNode list, String cursor) {
        ObjectNode result = Wire.object();
        result.set("list", list);
        result.put("nextPageCursor", cursor);
        result.put("category", line.wire());
        return ok(result);
    }
}
