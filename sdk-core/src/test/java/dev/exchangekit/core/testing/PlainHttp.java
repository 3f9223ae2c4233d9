package dev.exchangekit.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/** HTTP requests that repeat and follow nothing by themselves. */
public final class PlainHttp implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final OkHttpClient http = new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .callTimeout(Duration.ofSeconds(30))
            .build();

    /** What came back. */
    public record Answer(int status, Headers headers, String body) {
        /** Returns the body, which must be JSON. */
        public JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("Not JSON: " + body, e);
            }
        }

        /** Returns a header, {@code null} as a text for none. */
        public String header(String name) {
            return String.valueOf(headers.get(name));
        }
    }

    /** Sends a GET, a DELETE, or a POST, whose body is JSON unless a header says otherwise. */
    public Answer send(String method, URI host, String pathAndQuery, String body, Map<String, String> headers)
            throws IOException {
        Request.Builder request = new Request.Builder().url(host + pathAndQuery);
        new TreeMap<>(headers).forEach(request::header);
        if (method.equals("POST")) {
            request.post(new OneShot(body.getBytes(UTF_8), headers.getOrDefault("Content-Type", "application/json")));
        } else if (method.equals("DELETE")) {
            request.delete();
        }
        try (Response response = http.newCall(request.build()).execute()) {
            return new Answer(
                    response.code(), response.headers(), response.body().string());
        }
    }

    /** Keeps the client from repeating a call after a 408 or a 503. */
    private static final class OneShot extends RequestBody {
        private final byte[] bytes;
        private final String type;

        OneShot(byte[] bytes, String type) {
            this.bytes = bytes;
            this.type = type;
        }

        @Override
        public MediaType contentType() {
            return MediaType.get(type);
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

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
