package dev.exchangekit.bybit.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/** Plain HTTP requests, signed by hand, that repeat and follow nothing by themselves. */
final class HandSigned implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final BybitSimulator simulator;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .callTimeout(Duration.ofSeconds(30))
            .build();
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
    record Answer(int status, Headers headers, String body) {
        JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("Not JSON: " + body, e);
            }
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
            return String.valueOf(headers.get(name));
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
        headers.put("X-BAPI-SIGN", hmac(timestamp + key + window + text));
        return headers;
    }

    Answer send(String method, String pathAndQuery, String body, Map<String, String> headers) throws IOException {
        Request.Builder request = new Request.Builder().url(simulator.uri() + pathAndQuery);
        new TreeMap<>(headers).forEach(request::header);
        if (method.equals("POST")) {
            request.post(new OneShot(body.getBytes(UTF_8)));
        }
        try (Response response = http.newCall(request.build()).execute()) {
            return new Answer(
                    response.code(), response.headers(), response.body().string());
        }
    }

    /** Keeps the client from repeating a call after a 408 or a 503. */
    private static final class OneShot extends RequestBody {
        private final byte[] bytes;

        OneShot(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public MediaType contentType() {
            return MediaType.get("application/json");
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
