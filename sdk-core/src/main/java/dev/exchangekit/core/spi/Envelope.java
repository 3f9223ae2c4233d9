package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that wraps its result, like {@code {"code": ..., "msg": ..., "time": ..., "data": ...}}. Read in one pass:
 * the result is decoded where it stands when the code of success came before it, as it does in practice, and in a
 * second pass otherwise. The result of a refusal is never decoded.
 */
public final class Envelope<R> {
    /**
     * How an exchange's envelope names its fields.
     *
     * @param code the field that tells success from refusal; an answer without it is no envelope
     * @param success its text on success
     * @param messages the fields that may hold the message
     * @param time the field of the exchange's time in epoch milliseconds
     * @param result the field of the result
     */
    public record Fields(String code, String success, Set<String> messages, String time, String result) {}

    private final Fields fields;
    private @Nullable String code;
    private String message = "";
    private long serverMillis;
    private @Nullable R result;
    private boolean resultSkipped;

    private Envelope(Fields fields) {
        this.fields = fields;
    }

    /**
     * Reads an answer. One that is no JSON object, or has no code, is not {@linkplain #isPresent() present}.
     *
     * @param result what to decode the result as; null to leave it alone
     * @throws IOException when the JSON is broken, or the result is not what it should be
     */
    public static <R> Envelope<R> read(Fields fields, byte[] body, JsonCodec codec, @Nullable Type result)
            throws IOException {
        Envelope<R> envelope = new Envelope<>(fields);
        if (isObject(body)) {
            envelope.parse(body, codec, result);
            if (envelope.resultSkipped && envelope.isSuccess()) {
                envelope.parse(body, codec, result);
            }
        }
        return envelope;
    }

    private static boolean isObject(byte[] body) {
        for (byte b : body) {
            if (b > ' ') {
                return b == '{';
            }
        }
        return false;
    }

    private void parse(byte[] body, JsonCodec codec, @Nullable Type type) throws IOException {
        resultSkipped = false;
        try (JsonParser parser = codec.parser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals(fields.code)) {
                    code = parser.getValueAsString();
                } else if (fields.messages.contains(field)) {
                    message = parser.getValueAsString("");
                } else if (field.equals(fields.time)) {
                    serverMillis = parser.getValueAsLong();
                } else if (type != null && field.equals(fields.result)) {
                    result(parser, codec, type);
                }
                parser.skipChildren();
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw new IOException("the envelope is cut short");
            }
        }
    }

    private void result(JsonParser parser, JsonCodec codec, Type type) throws IOException {
        if (isSuccess()) {
            // for a null it asks the type, which may have a value for that
            result = codec.reader(type).readValue(parser);
        } else {
            resultSkipped = true;
        }
    }

    /** True when the answer is an envelope at all. */
    public boolean isPresent() {
        return code != null;
    }

    public boolean isSuccess() {
        return fields.success.equals(code);
    }

    /** The code as text, empty when the answer is no envelope. */
    public String code() {
        return code == null ? "" : code;
    }

    public String message() {
        return message;
    }

    /** Epoch milliseconds, 0 where the answer states none. */
    public long serverMillis() {
        return serverMillis;
    }

    /**
     * The decoded result of a success.
     *
     * @throws IOException when there is none
     */
    public R result() throws IOException {
        if (result == null) {
            throw new IOException("the envelope has no " + fields.result);
        }
        return result;
    }
}
