package dev.exchangekit.bithumb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;

/**
 * The text of a request's parameters that Bithumb hashes: the query as it is sent, or the fields of the JSON body
 * written as a query would write them, in the body's order. Elements of an array repeat {@code name[]}, fields of
 * objects in an array become {@code name[0][field]} (not in Bithumb's pages, but so does its own client), and nulls are
 * left out.
 */
final class HashText {
    private final JsonFactory json = new JsonFactory();
    private final boolean raw;

    HashText(ValueEncoding encoding) {
        this.raw = encoding == ValueEncoding.RAW;
    }

    /** The text, empty when the request has no parameters. */
    String of(UnsignedRequest request) {
        if (request.body().length > 0) {
            return ofBody(request.body());
        }
        return raw ? URLDecoder.decode(request.query(), UTF_8) : request.query();
    }

    private String ofBody(byte[] body) {
        StringBuilder text = new StringBuilder(body.length + 16);
        try (JsonParser parser = json.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("body of a Bithumb request is not a JSON object");
            }
            object(parser, "", text);
        } catch (IOException e) {
            // without the cause: Jackson quotes the body
            throw new IllegalArgumentException("body of a Bithumb request is not JSON");
        }
        return text.toString();
    }

    private void object(JsonParser parser, String path, StringBuilder text) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, path.isEmpty() ? name : path + "[" + name + "]", text);
        }
    }

    private void array(JsonParser parser, String path, StringBuilder text) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            boolean nested = parser.currentToken().isStructStart();
            value(parser, nested ? path + "[" + i + "]" : path + "[]", text);
        }
    }

    private void value(JsonParser parser, String path, StringBuilder text) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, text);
            case START_ARRAY -> array(parser, path, text);
            case VALUE_NULL -> {}
            default -> {
                if (!text.isEmpty()) {
                    text.append('&');
                }
                text.append(path).append('=').append(encoded(parser.getText()));
            }
        }
    }

    private String encoded(String value) {
        return raw || isUnreserved(value)
                ? value
                : URLEncoder.encode(value, UTF_8).replace("%7E", "~");
    }

    private static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '-' && c != '_' && c != '.' && c != '~') {
                return false;
            }
        }
        return true;
    }
}
