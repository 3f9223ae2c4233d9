package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What HTTP itself says of a refusal, for answers that do not carry the exchange's envelope. */
public final class HttpRefusals {
    /** Where the pipeline puts {@code Retry-After}, which OkHttp would otherwise act on by itself. */
    public static final String RETRY_AFTER = "Stated-Retry-After";

    private HttpRefusals() {}

    /** The refusal that the status alone states. */
    public static Refusal of(Reply reply, ErrorKind kind) {
        String message = reply.status() >= 300 && reply.status() < 400
                ? "redirects are not followed"
                : "an answer without the exchange's envelope";
        return new Refusal(reply.status(), "", kind, message, retryAfter(reply.headers()));
    }

    /**
     * An answer without the exchange's envelope: a refusal that only its status explains.
     *
     * @throws IOException when the status says success: such an answer is unreadable, not a refusal
     */
    public static <R> Answer<R> withoutEnvelope(Reply reply, ErrorKind kind, long serverMillis) throws IOException {
        if (reply.status() >= 200 && reply.status() < 300) {
            throw new IOException(
                    reply.body().length == 0 ? "the body is empty" : "it is not what the exchange documents");
        }
        return Answer.refused(of(reply, kind), serverMillis);
    }

    /**
     * The kind of a refusal whose code says nothing. On a write nothing follows from such a code, but for a 429, which
     * took nothing; of a read the status tells at least the sort.
     */
    public static ErrorKind kindOfUnknownCode(int status, Endpoint<?, ?> endpoint) {
        return status == 429 || endpoint.repeat() == Repeat.ALWAYS ? kind(status) : ErrorKind.UNRECOGNIZED;
    }

    /** The kind of a status where the exchange says nothing more precise. */
    public static ErrorKind kind(int status) {
        return switch (status) {
            case 400, 405, 411, 413, 414, 415 -> ErrorKind.BAD_REQUEST;
            case 401 -> ErrorKind.AUTHENTICATION;
            case 403 -> ErrorKind.PERMISSION;
            case 404 -> ErrorKind.NOT_FOUND;
            case 429 -> ErrorKind.RATE_LIMIT;
            case 408 -> ErrorKind.SERVER;
            default -> status >= 500 ? ErrorKind.SERVER : ErrorKind.UNRECOGNIZED;
        };
    }

    /** How long the answer asks to wait, where it says so in seconds. */
    public static @Nullable Duration retryAfter(Headers headers) {
        String seconds = headers.get(RETRY_AFTER);
        try {
            return seconds == null ? null : Duration.ofSeconds(Math.max(0, Long.parseLong(seconds.strip())));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
