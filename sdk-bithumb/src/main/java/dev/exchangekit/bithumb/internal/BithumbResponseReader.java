package dev.exchangekit.bithumb.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.error.ExchangeException.Refusal.Detail;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpRefusals;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers of 2.x, which have no envelope: the body is the value, or {@code {"error": {"name", "message"}}}.
 * Errors come with HTTP 200 too, and the name may be a number. Answers that are no JSON, as the edge sends them, are
 * judged by their HTTP status. A refusal of 1.2, {@code {"status": "5xxx", "message"}}, is understood as well.
 *
 * <p>No body states the exchange's time, so it is taken from the {@code Date} header.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb API documentation</a>
 */
final class BithumbResponseReader implements ResponseReader {
    private static final Pattern LEGACY_REFUSAL = Pattern.compile("5\\d{3}");

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
        String status = "";
        String message = "";
        try (JsonParser parser = codec.parser(reply.body())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "error" -> {
                        if (value != JsonToken.VALUE_NULL) {
                            return refusal(endpoint, reply, parser);
                        }
                    }
                    case "status" -> status = parser.getValueAsString("");
                    case "message" -> message = parser.getValueAsString("");
                    default -> {}
                }
                parser.skipChildren();
            }
        }
        return LEGACY_REFUSAL.matcher(status).matches()
                ? refusal(endpoint, reply, status, message, BithumbAdvice.ofLegacy(), List.of())
                : null;
    }

    private static Refusal refusal(Endpoint<?, ?> endpoint, Reply reply, JsonParser parser) throws IOException {
        String name = "";
        String message = "";
        List<Detail> details = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "name" -> name = parser.getValueAsString("");
                    case "message" -> message = parser.getValueAsString("");
                    default -> {
                        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                            details.add(new Detail(field, parser.getText()));
                        }
                    }
                }
                parser.skipChildren();
            }
        } else {
            message = parser.getValueAsString("");
        }
        return refusal(endpoint, reply, name, message, BithumbAdvice.of(name), details);
    }

    private static Refusal refusal(
            Endpoint<?, ?> endpoint, Reply reply, String code, String message, String advice, List<Detail> details) {
        return new Refusal(
                reply.status(),
                code,
                kind(code, endpoint, reply),
                message,
                HttpRefusals.retryAfter(reply.headers()),
                advice,
                details);
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
