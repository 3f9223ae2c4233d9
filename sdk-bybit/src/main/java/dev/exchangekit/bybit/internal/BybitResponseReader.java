package dev.exchangekit.bybit.internal;

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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Reads {@code {"retCode", "retMsg", "result", "retExtInfo", "time"}} in one pass: the result is decoded where it stands
 * when the code came before it, as it does in practice, and in a second pass otherwise. Business errors come with HTTP
 * 200; answers without an envelope are judged by their HTTP status.
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/guide">Integration guidance</a>
 */
public final class BybitResponseReader implements ResponseReader {
    private static final Envelope.Fields FIELDS =
            new Envelope.Fields("retCode", "0", Set.of("retMsg"), "time", "result");

    @Override
    public <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        // what became of each order of a batch stands beside the result
        boolean whole = endpoint.responseType() == BatchResult.class;
        Envelope<R> envelope = Envelope.read(FIELDS, reply.body(), codec, whole ? null : endpoint.responseType());
        if (!envelope.isPresent()) {
            return HttpRefusals.withoutEnvelope(reply, kindOfStatus(reply), 0);
        }
        if (!envelope.isSuccess() || reply.status() >= 400) {
            return Answer.refused(refusal(reply, envelope), envelope.serverMillis());
        }
        R result = whole ? codec.reader(endpoint.responseType()).readValue(reply.body()) : result(endpoint, envelope, codec);
        return Answer.of(result, envelope.serverMillis());
    }

    /** Where there is nothing to say some answers have an empty result and some have none. */
    private static <R> R result(Endpoint<?, R> endpoint, Envelope<R> envelope, JsonCodec codec) throws IOException {
        try {
            return envelope.result();
        } catch (IOException e) {
            if (endpoint.responseType() == Acknowledgement.class) {
                return codec.reader(Acknowledgement.class).readValue("{}");
            }
            throw e;
        }
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
