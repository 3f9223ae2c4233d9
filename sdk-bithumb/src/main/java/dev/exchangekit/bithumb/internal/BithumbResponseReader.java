package dev.exchangekit.bithumb.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpRefusals;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers of 2.x, which have no envelope: the body is the value, or {@code {"error": {"name", "message"}}}.
 * Errors come with HTTP 200 too, and the name may be a number. Answers that are no JSON, as the edge sends them, are
 * judged by their HTTP status.
 *
 * <p>No body states the exchange's time, so it is taken from the {@code Date} header.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb API documentation</a>
 */
final class BithumbResponseReader implements ResponseReader {
    /** The header names the second that has begun; its middle is what it is closest to on average. */
    private static final int HALF_A_SECOND = 500;

    @Override
    public <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        long serverMillis = serverMillis(reply.headers());
        char first = firstCharacter(reply.body());
        if (first == '{') {
            Refusal refusal = refusal(endpoint, reply, codec);
            if (refusal != null) {
                return Answer.refused(refusal, serverMillis);
            }
        }
        if (reply.status() >= 200 && reply.status() < 300 && (first == '{' || first == '[')) {
            return Answer.of(codec.reader(endpoint.responseType()).readValue(reply.body()), serverMillis);
        }
        return HttpRefusals.withoutEnvelope(reply, HttpRefusals.kind(reply.status()), serverMillis);
    }

    private static @Nullable Refusal refusal(Endpoint<?, ?> endpoint, Reply reply, JsonCodec codec) throws IOException {
        try (JsonParser parser = codec.parser(reply.body())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean error = parser.currentName().equals("error");
                if (parser.nextToken() != JsonToken.VALUE_NULL && error) {
                    return refusal(endpoint, reply, parser);
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    private static Refusal refusal(Endpoint<?, ?> endpoint, Reply reply, JsonParser parser) throws IOException {
        String name = "";
        String message = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "name" -> name = parser.getValueAsString("");
                    case "message" -> message = parser.getValueAsString("");
                    default -> {}
                }
                parser.skipChildren();
            }
        } else {
            message = parser.getValueAsString("");
        }
        return new Refusal(
                reply.status(), name, kind(name, endpoint, reply), message, HttpRefusals.retryAfter(reply.headers()));
    }

    private static ErrorKind kind(String name, Endpoint<?, ?> endpoint, Reply reply) {
        ErrorKind kind = BithumbErrorCodes.kind(name);
        return kind == ErrorKind.UNRECOGNIZED ? HttpRefusals.kindOfUnknownCode(reply.status(), endpoint) : kind;
    }

    private static long serverMillis(Headers headers) {
        Instant date = headers.getInstant("Date");
        return date == null ? 0 : date.toEpochMilli() + HALF_A_SECOND;
    }

    private static char firstCharacter(byte[] body) {
        for (byte b : body) {
            if (b > ' ') {
                return (char) b;
            }
        }
        return ' ';
    }
}
