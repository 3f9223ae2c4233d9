package dev.exchangekit.core.sim.front;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a handler answers.
 *
 * @param status the HTTP status, for exchanges where a success can have several
 * @param body the answer's whole body; the front may set its time
 */
public record Outcome(int status, JsonNode body) {
    /** An answer with HTTP 200. */
    public Outcome(JsonNode body) {
        this(200, body);
    }
}
