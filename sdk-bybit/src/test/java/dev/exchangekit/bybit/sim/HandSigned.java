package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.testing.PlainHttp;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plain HTTP requests, signed by hand, that repeat and follow nothing by themselves. */
final class HandSigned implements AutoCloseable {
    private final BybitSimulator simulator;
    private final PlainHttp http = new PlainHttp();
    private final String key;
    private final String secret;

    HandSigned(BybitSimulator simulator) {
        this(simulator, simulator.apiKey(), simulator.secret());
    }

    HandSigned(BybitSimulator simulator, String key, String secret) {
        this.simulator = simulator;
        this.key = key;
        this.secret = secret;
    }

    /** What came back. */
    record Answer(PlainHttp.Answer http) {
        int status() {
            return http.status();
        }

        String body() {
            return http.body();
        }

        JsonNode json() {
            return http.json();
        }

        int code() {
            return json().path("retCode").intValue();
        }

        String message() {
            return json().path("retMsg").textValue();
        }

        JsonNode result() {
            return json().path("result");
        }

        JsonNode item(int index) {
            return result().path("list").path(index);
        }

        String header(String name) {
            return http.header(name);
        }
    }

    Answer open(String pathAndQuery) throws IOException {
        return send("GET", pathAndQuery, "", Map.of());
    }

    Answer get(String path, String query) throws IOException {
        return send("GET", query.isEmpty() ? path : path + "?" + query, "", signed(query));
    }

    Answer post(String path, String body) throws IOException {
        String json = body.replace('\'', '"');
        return send("POST", path, json, signed(json));
    }

    Map<String, String> signed(String text) {
        return signed(text, simulator.clock().millis(), "5000");
    }

    Map<String, String> signed(String text, long timestamp, String window) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-BAPI-API-KEY", key);
        headers.put("X-BAPI-TIMESTAMP", Long.toString(timestamp));
        headers.put("X-BAPI-RECV-WINDOW", window);
        headers.put("X-BAPI-SIGN", HexFormat.of().formatHex(TestSecrets.hmac(secret, timestamp + key + window + text)));
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
