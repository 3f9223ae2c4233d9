package dev.exchangekit.bithumb.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.front.Wire;
import dev.exchangekit.core.testing.PlainHttp;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Plain HTTP requests, signed by hand, that repeat and follow nothing by themselves. */
public final class HandSigned implements AutoCloseable {
    private final BithumbSimulator simulator;
    private final PlainHttp http = new PlainHttp();
    private final String key;
    private final String secret;

    /** Signs with the simulator's first key. */
    public HandSigned(BithumbSimulator simulator) {
        this(simulator, simulator.apiKey(), simulator.secret());
    }

    HandSigned(BithumbSimulator simulator, String key, String secret) {
        this.simulator = simulator;
        this.key = key;
        this.secret = secret;
    }

    /** What came back. */
    public record Answer(PlainHttp.Answer http) {
        /** Returns the HTTP status. */
        public int status() {
            return http.status();
        }

        /** Returns the body, which must be JSON. */
        public JsonNode json() {
            return http.json();
        }

        /** Returns status and error name, the status only of a success. */
        public String outcome() {
            return (status() + " " + json().path("error").path("name").asText()).strip();
        }
    }

    /** Sends a GET without a key. */
    public Answer open(String pathAndQuery) throws IOException {
        return send("GET", pathAndQuery, "", Map.of());
    }

    /** Sends a signed GET. */
    public Answer get(String pathAndQuery) throws IOException {
        return send("GET", pathAndQuery, "", bearer(claims(hashed(pathAndQuery))));
    }

    /** Sends a signed DELETE. */
    public Answer delete(String pathAndQuery) throws IOException {
        return send("DELETE", pathAndQuery, "", bearer(claims(hashed(pathAndQuery))));
    }

    /** Sends a signed POST; quotes are written as apostrophes. */
    public Answer post(String path, String body) throws IOException {
        String json = body.replace('\'', '"');
        return post(path, json, hashed(Wire.parse(json.getBytes(UTF_8))));
    }

    /** Sends a POST whose token hashes a text. */
    Answer post(String path, String json, String hashed) throws IOException {
        return send("POST", path, json, bearer(claims(hashed)));
    }

    Answer send(String method, String pathAndQuery, String body, Map<String, String> headers) throws IOException {
        return new Answer(http.send(method, simulator.uri(), pathAndQuery, body, headers));
    }

    private static String hashed(String pathAndQuery) {
        int question = pathAndQuery.indexOf('?');
        return question < 0 ? "" : URLDecoder.decode(pathAndQuery.substring(question + 1), UTF_8);
    }

    /** Writes a body of plain values, lists of them and lists of objects of them as a form. */
    private static String hashed(JsonNode body) {
        List<String> pairs = new ArrayList<>();
        body.properties().forEach(field -> {
            for (int i = 0; i < field.getValue().size(); i++) {
                String name = field.getKey();
                JsonNode element = field.getValue().get(i);
                String object = name + "[" + i + "]";
                element.properties()
                        .forEach(part -> pairs.add(object + "[" + part.getKey() + "]="
                                + part.getValue().asText()));
                if (!element.isObject()) {
                    pairs.add(name + "[]=" + element.asText());
                }
            }
            if (!field.getValue().isArray()) {
                pairs.add(field.getKey() + "=" + field.getValue().asText());
            }
        });
        return String.join("&", pairs);
    }

    ObjectNode claims(String hashed) {
        ObjectNode claims = Wire.object();
        claims.put("access_key", key);
        claims.put("nonce", UUID.randomUUID().toString());
        claims.put("timestamp", simulator.clock().millis());
        if (!hashed.isEmpty()) {
            claims.put("query_hash", sha512(hashed));
            claims.put("query_hash_alg", "SHA512");
        }
        return claims;
    }

    Map<String, String> bearer(ObjectNode claims) {
        return bearer("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", claims);
    }

    Map<String, String> bearer(String header, ObjectNode claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String unsigned = base64.encodeToString(header.getBytes(UTF_8)) + "."
                + base64.encodeToString(Wire.write(claims).getBytes(UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return Map.of(
                    "Authorization",
                    "Bearer " + unsigned + "." + base64.encodeToString(mac.doFinal(unsigned.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String sha512(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
