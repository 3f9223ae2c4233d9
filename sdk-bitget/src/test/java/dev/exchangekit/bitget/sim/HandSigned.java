package dev.exchangekit.bitget.sim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.testing.PlainHttp;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plain HTTP requests, signed by hand, that repeat and follow nothing by themselves. */
public final class HandSigned implements AutoCloseable {
    private final BitgetSimulator simulator;
    private final PlainHttp http = new PlainHttp();
    private final String key;
    private final String secret;
    private final String passphrase;

    /** Signs with a key of the simulator's. */
    public HandSigned(BitgetSimulator simulator, BitgetSimulator.Login login) {
        this(simulator, login.apiKey(), login.secret(), login.passphrase());
    }

    HandSigned(BitgetSimulator simulator, String key, String secret, String passphrase) {
        this.simulator = simulator;
        this.key = key;
        this.secret = secret;
        this.passphrase = passphrase;
    }

    /** What came back. */
    public record Answer(PlainHttp.Answer http) {
        /** Returns the HTTP status. */
        public int status() {
            return http.status();
        }

        /** Returns the body. */
        public String body() {
            return http.body();
        }

        /** Returns the body, which must be JSON. */
        public JsonNode json() {
            return http.json();
        }

        /** Returns the envelope's code. */
        public String code() {
            return json().path("code").asText();
        }

        /** Returns the envelope's message. */
        public String message() {
            return json().path("msg").asText();
        }

        /** Returns the envelope's data. */
        public JsonNode data() {
            return json().path("data");
        }

        /** Returns how many calls the answer says are left, {@code null} as a text if it does not say. */
        public String remaining() {
            return http.header("x-mbx-used-remain-limit");
        }
    }

    /** Sends a GET without a key. */
    public Answer open(String pathAndQuery) throws IOException {
        return send("GET", pathAndQuery, "", Map.of());
    }

    /** Sends a signed GET. */
    public Answer get(String pathAndQuery) throws IOException {
        return send("GET", pathAndQuery, "", signed("GET", pathAndQuery, ""));
    }

    /** Sends a signed POST; quotes are written as apostrophes. */
    public Answer post(String path, String body) throws IOException {
        String json = body.replace('\'', '"');
        return send("POST", path, json, signed("POST", path, json));
    }

    Map<String, String> signed(String method, String pathAndQuery, String body) {
        return signed(method, pathAndQuery, body, simulator.clock().millis());
    }

    Map<String, String> signed(String method, String pathAndQuery, String body, long timestamp) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ACCESS-KEY", key);
        headers.put("ACCESS-TIMESTAMP", Long.toString(timestamp));
        headers.put("ACCESS-PASSPHRASE", passphrase);
        headers.put(
                "ACCESS-SIGN",
                Base64.getEncoder().encodeToString(TestSecrets.hmac(secret, timestamp + method + pathAndQuery + body)));
        return headers;
    }

    Answer send(String method, String pathAndQuery, String body, Map<String, String> headers) throws IOException {
        return new Answer(http.send(method, simulator.uri(), pathAndQuery, body, headers));
    }

    @Override
    public void close() {
        http.close();
    }
}
