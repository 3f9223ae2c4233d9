package dev.exchangekit.bitget.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Instant;

/** Puts data into the exchange's envelope. */
public final class Answers {
    private static final String TIME = "requestTime";

    private Answers() {}

    /** A success with data. */
    public static Outcome ok(JsonNode data) {
        return envelope("00000", "success", data);
    }

    /** A success with nothing to say. */
    public static Outcome ok() {
        return ok(NullNode.instance);
    }

    static Outcome refused(Refusal refusal) {
        return envelope(refusal.code(), refusal.text(), NullNode.instance);
    }

    private static Outcome envelope(String code, String message, JsonNode data) {
        ObjectNode envelope = Wire.object();
        envelope.put("code", code);
        envelope.put("msg", message);
        envelope.put(TIME, 0);
        envelope.set("data", data);
        return new Outcome(envelope);
    }

    static String write(Outcome outcome, Instant time) {
        return Wire.write(((ObjectNode) outcome.body()).put(TIME, time.toEpochMilli()));
    }
}
