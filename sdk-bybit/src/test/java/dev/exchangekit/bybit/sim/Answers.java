package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Instant;

/** Puts results into the exchange's envelope. */
final class Answers {
    private static final String TIME = "time";

    private Answers() {}

    /**
     * An answer in the usual envelope.
     *
     * @param message the envelope's {@code retMsg}
     * @param result the envelope's {@code result}
     * @param extra the envelope's {@code retExtInfo}
     */
    static Outcome of(String message, JsonNode result, JsonNode extra) {
        return new Outcome(envelope(0, message, result, extra));
    }

    /** An answer that holds nothing but a refusal. */
    static Outcome refused(Refusal refusal) {
        return new Outcome(envelope(code(refusal), refusal.text(), Wire.object(), Wire.object()));
    }

    /** Returns a refusal's code, which is a number. */
    static int code(Refusal refusal) {
        return Integer.parseInt(refusal.code());
    }

    static Outcome ok(JsonNode result) {
        return of("OK", result, Wire.object());
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

    private static ObjectNode envelope(int code, String message, JsonNode result, JsonNode extra) {
        ObjectNode envelope = Wire.object();
        envelope.put("retCode", code);
        envelope.put("retMsg", message);
        envelope.set("result", result);
        envelope.set("retExtInfo", extra);
        envelope.put(TIME, 0);
        return envelope;
    }

    /** Writes an answer, with its time if it has one. */
    static String write(Outcome outcome, Instant time) {
        ObjectNode envelope = (ObjectNode) outcome.body();
        return Wire.write(envelope.has(TIME) ? envelope.put(TIME, time.toEpochMilli()) : envelope);
    }
}
