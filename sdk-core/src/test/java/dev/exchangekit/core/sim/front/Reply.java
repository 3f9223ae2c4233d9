package dev.exchangekit.core.sim.front;

import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockResponse;

/**
 * An HTTP answer.
 *
 * @param status the HTTP status
 * @param headers beside the length
 * @param body the body
 */
public record Reply(int status, Map<String, String> headers, String body) {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    /** A JSON answer. */
    public static Reply json(int status, String body) {
        return new Reply(status, Map.of("Content-Type", JSON), body);
    }

    /** A plain text. */
    public static Reply plain(int status, String body) {
        return new Reply(status, Map.of("Content-Type", PLAIN), body);
    }

    /** A page. */
    public static Reply html(int status, String body) {
        return new Reply(status, Map.of("Content-Type", HTML), body);
    }

    /** Returns this answer with a header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    Reply withBody(String other) {
        return new Reply(status, headers, other);
    }

    MockResponse.Builder toResponse() {
        MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
        headers.forEach(response::setHeader);
        return response;
    }
}
