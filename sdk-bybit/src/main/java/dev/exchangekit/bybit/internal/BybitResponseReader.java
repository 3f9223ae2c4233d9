package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exchangekit.bybit.trade.BatchResult;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpRefusals;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"retCode", "retMsg", "result", "retExtInfo", "time"}} in one pass: the result is decoded where it stands
 * when the code came before it, as it does in practice, and in a second pass otherwise. Business errors come with HTTP
 * 200; answers without an envelope are judged by their HTTP status.
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/guide">Integration guidance</a>
 */
public final class BybitResponseReader implements ResponseReader {
    @Override
    public <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        if (!looksLikeJson(reply.body())) {
            return withoutEnvelope(reply);
        }
        Envelope<R> envelope = new Envelope<>();
        parse(envelope, endpoint, reply.body(), codec);
        if (envelope.retCode == null) {
            return withoutEnvelope(reply);
        }
        if (envelope.retCode != 0 || reply.status() >= 400) {
            return Answer.refused(refusal(reply, envelope), envelope.time);
        }
        if (envelope.value == null && envelope.resultSkipped) {
            parse(envelope, endpoint, reply.body(), codec);
        }
        if (envelope.value == null) {
            throw new IOException("the envelope has no result");
        }
        return Answer.of(envelope.value, envelope.time);
    }

    private static <R> void parse(Envelope<R> into, Endpoint<?, R> endpoint, byte[] body, JsonCodec codec)
            throws IOException {
        boolean whole = endpoint.responseType() == BatchResult.class;
        try (JsonParser parser = codec.parser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "retCode" -> into.retCode = parser.getValueAsInt();
                    case "retMsg" -> into.retMsg = parser.getValueAsString("");
                    case "time" -> into.time = parser.getValueAsLong();
                    case "result" -> {
                        if (!whole && into.isSuccess() && parser.currentToken() != JsonToken.VALUE_NULL) {
                            into.value = codec.reader(endpoint.responseType()).readValue(parser);
                        } else {
                            into.resultSkipped = true;
                            parser.skipChildren();
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw new IOException("the envelope is cut short");
            }
        }
        if (whole && into.isSuccess()) {
            into.value = codec.reader(endpoint.responseType()).readValue(body);
        }
    }

    private static Refusal refusal(Reply reply, Envelope<?> envelope) {
        int retCode = envelope.retCode == null ? 0 : envelope.retCode;
        String code = retCode == 0 ? "" : Integer.toString(retCode);
        ErrorKind kind = retCode == 0 ? kindOfStatus(reply) : BybitErrorCodes.kind(code);
        // The body of a 403 decides what it is; its code alone does not.
        if (reply.status() == 403 && kind == ErrorKind.UNRECOGNIZED) {
            kind = kindOfStatus(reply);
        }
        return new Refusal(reply.status(), code, kind, envelope.retMsg, HttpRefusals.retryAfter(reply.headers()));
    }

    private static <R> Answer<R> withoutEnvelope(Reply reply) throws IOException {
        if (reply.status() >= 200 && reply.status() < 300) {
            throw new IOException(reply.body().length == 0 ? "the body is empty" : "it is not Bybit's envelope");
        }
        return Answer.refused(HttpRefusals.of(reply, kindOfStatus(reply)), 0);
    }

    /** A 403 is the address limit, a blocked country, or a malformed request; only its words tell which. */
    private static ErrorKind kindOfStatus(Reply reply) {
        if (reply.status() != 403) {
            return HttpRefusals.kind(reply.status());
        }
        String text = new String(reply.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("frequen") || text.contains("too many") || text.contains("rate limit")) {
            return ErrorKind.IP_LIMIT;
        }
        return text.contains("country") || text.contains("region") ? ErrorKind.REGION : ErrorKind.BAD_REQUEST;
    }

    private static boolean looksLikeJson(byte[] body) {
        for (byte b : body) {
            if (b > ' ') {
                return b == '{';
            }
        }
        return false;
    }

    private static final class Envelope<R> {
        @Nullable
        Integer retCode;

        String retMsg = "";
        long time;

        @Nullable
        R value;

        boolean resultSkipped;

        boolean isSuccess() {
            return retCode != null && retCode == 0;
        }
    }
}
