package dev.exchangekit.bybit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.trade.BatchResult;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Envelope;
import dev.exchangekit.core.spi.HttpRefusals;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Reads {@code {"retCode", "retMsg", "result", "retExtInfo", "time"}} in one pass: the result is decoded where it
 * stands when the code came before it, as it does in practice, and in a second pass otherwise. Business errors come
 * with HTTP 200; answers without an envelope are judged by their HTTP status.
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/guide">Integration guidance</a>
 */
public final class BybitResponseReader implements ResponseReader {
    private static final Envelope.Fields FIELDS =
            new Envelope.Fields("retCode", "0", Set.of("retMsg"), "time", "result");

    /** What became of each order of a batch stands beside the result; some acknowledgements have no result at all. */
    private static final Set<Type> READ_APART = Set.of(BatchResult.class, Acknowledgement.class);

    @Override
    public <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        boolean apart = READ_APART.contains(endpoint.responseType());
        Envelope<R> envelope = Envelope.read(FIELDS, reply.body(), codec, apart ? null : endpoint.responseType());
        if (!envelope.isPresent()) {
            return HttpRefusals.withoutEnvelope(reply, kindOfStatus(reply), 0);
        }
        if (!envelope.isSuccess() || reply.status() >= 400) {
            return Answer.refused(refusal(reply, envelope), envelope.serverMillis());
        }
        R result = apart ? readApart(endpoint, reply, codec) : envelope.result();
        return Answer.of(result, envelope.serverMillis());
    }

    private static <R> R readApart(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        Type type = endpoint.responseType();
        if (type == BatchResult.class) {
            return codec.reader(type).readValue(reply.body());
        }
        JsonNode result = codec.tree(reply.body()).path(FIELDS.result());
        return codec.reader(type).readValue(result.isObject() ? result : JsonNodeFactory.instance.objectNode());
    }

    private static Refusal refusal(Reply reply, Envelope<?> envelope) {
        String code = envelope.isSuccess() ? "" : envelope.code();
        ErrorKind kind = code.isEmpty() ? kindOfStatus(reply) : BybitErrorCodes.kind(code);
        // The body of a 403 decides what it is; its code alone does not.
        if (reply.status() == 403 && kind == ErrorKind.UNRECOGNIZED) {
            kind = kindOfStatus(reply);
        }
        return new Refusal(reply.status(), code, kind, envelope.message(), HttpRefusals.retryAfter(reply.headers()));
    }

    /**
     * A 403 is the address limit, a blocked country, or a malformed request; only its words tell which. A 429 protects
     * the whole exchange and is no limit of the caller's.
     */
    private static ErrorKind kindOfStatus(Reply reply) {
        if (reply.status() == 429) {
            return ErrorKind.BUSY;
        }
        if (reply.status() != 403) {
            return HttpRefusals.kind(reply.status());
        }
        String text = new String(reply.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (text.contains("frequen") || text.contains("too many") || text.contains("rate limit")) {
            return ErrorKind.IP_LIMIT;
        }
        return text.contains("country") || text.contains("region") ? ErrorKind.REGION : ErrorKind.BAD_REQUEST;
    }
}
