package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Envelope;
import dev.exchangekit.core.spi.HttpRefusals;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Repeat;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.ResponseReader;
import java.io.IOException;
import java.util.Set;

/**
 * Reads {@code {"code", "msg", "requestTime", "data"}}. The code decides, and the HTTP status only where the code says
 * nothing: refusals come with 400, 401, 403 or 429, and answers without an envelope are judged by their status.
 *
 * <p>Both limits, of the endpoint and of the address, are refused with 429. It was the address when the answer says
 * that the endpoint had calls left; this is inferred, Bitget names no sign.
 *
 * @see <a href="https://www.bitget.com/api-doc/common/intro">Bitget API documentation</a>
 */
final class BitgetResponseReader implements ResponseReader {
    /** One page of the documentation shows the message under another name. */
    private static final Set<String> MESSAGES = Set.of("msg", "message");

    private static final Envelope.Fields FIELDS = new Envelope.Fields("code", "00000", MESSAGES, "requestTime", "data");

    @Override
    public <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException {
        Envelope<R> envelope = Envelope.read(FIELDS, reply.body(), codec, endpoint.responseType());
        if (!envelope.isPresent()) {
            return HttpRefusals.withoutEnvelope(reply, limitOrOther(HttpRefusals.kind(reply.status()), reply), 0);
        }
        if (envelope.isSuccess() && reply.status() < 300) {
            return Answer.of(envelope.result(), envelope.serverMillis());
        }
        String code = envelope.isSuccess() ? "" : envelope.code();
        Refusal refusal = new Refusal(
                reply.status(),
                code,
                limitOrOther(kind(code, endpoint, reply), reply),
                envelope.message(),
                HttpRefusals.retryAfter(reply.headers()),
                BitgetErrorCodes.advice(code));
        return Answer.refused(refusal, envelope.serverMillis());
    }

    private static ErrorKind kind(String code, Endpoint<?, ?> endpoint, Reply reply) {
        ErrorKind kind = BitgetErrorCodes.kind(code);
        if (kind == ErrorKind.UNRECOGNIZED) {
            return HttpRefusals.kindOfUnknownCode(reply.status(), endpoint);
        }
        boolean write = endpoint.repeat() != Repeat.ALWAYS;
        return write && !kind.leavesWriteOpen() && BitgetErrorCodes.outcomeUnknownForWrite(code)
                ? ErrorKind.UNKNOWN_OUTCOME
                : kind;
    }

    private static ErrorKind limitOrOther(ErrorKind kind, Reply reply) {
        boolean ofAddress = kind == ErrorKind.RATE_LIMIT
                && reply.status() == 429
                && BitgetLimitFeedback.remaining(reply.headers()).orElse(0) > 0;
        return ofAddress ? ErrorKind.IP_LIMIT : kind;
    }
}
