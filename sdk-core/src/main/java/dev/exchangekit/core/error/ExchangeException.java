package dev.exchangekit.core.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The exchange answered, and the answer is no. */
public class ExchangeException extends SdkException {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> clientOrderIds;

    /** Use {@link Refusal#toException}, which picks the subclass. */
    ExchangeException(Refusal refusal, CallInfo call, List<String> clientOrderIds) {
        super(refusal.sentence(call), call);
        this.refusal = refusal;
        this.clientOrderIds = List.copyOf(clientOrderIds);
    }

    /** Display name of the exchange. */
    public final String exchange() {
        return call().map(CallInfo::exchange).orElse("");
    }

    /** HTTP method and path. */
    public final String endpoint() {
        return call().map(CallInfo::endpoint).orElse("");
    }

    public final int httpStatus() {
        return refusal.httpStatus();
    }

    /** The exchange's own code, empty when the answer had none. */
    public final String code() {
        return refusal.code();
    }

    /** What the code means, in words that hold for every exchange. */
    public final ErrorKind kind() {
        return refusal.kind();
    }

    /** The exchange's own message. */
    public final String exchangeMessage() {
        return refusal.message();
    }

    /**
     * What else the answer says, by the exchange's own name for it: of Bithumb's {@code travel_rule_consent_required}
     * for example {@code consent_url}. Not part of the message.
     */
    public final Optional<String> detail(String name) {
        return refusal.details().stream()
                .filter(detail -> detail.name().equals(name))
                .map(Refusal.Detail::text)
                .findFirst();
    }

    /** How long the exchange asks to wait, where it says so. */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(refusal.retryAfter());
    }

    @Override
    public boolean retryable() {
        return switch (kind()) {
            case RATE_LIMIT, IP_LIMIT, BUSY, CLOCK, ORDER_BUSY -> true;
            default -> false;
        };
    }

    /** Always true: the exchange answered. Whether the request took effect is a matter of {@link #kind()}. */
    @Override
    public boolean mayHaveReachedExchange() {
        return true;
    }

    @Override
    public final List<String> clientOrderIds() {
        return clientOrderIds;
    }

    /**
     * What an answer that says no consists of.
     *
     * @param advice what to do about it, a sentence of ours without a full stop; empty where the answer says it all
     * @param details what else the answer says
     */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    public record Refusal(
            int httpStatus,
            String code,
            ErrorKind kind,
            String message,
            @Nullable Duration retryAfter,
            String advice,
            List<Detail> details)
            implements java.io.Serializable {
        /** Something that an answer says under a name of the exchange. */
        public record Detail(String name, String text) implements java.io.Serializable {}

        public Refusal {
            details = List.copyOf(details);
        }

        /** An answer without details. */
        public Refusal(
                int httpStatus,
                String code,
                ErrorKind kind,
                String message,
                @Nullable Duration retryAfter,
                String advice) {
            this(httpStatus, code, kind, message, retryAfter, advice, List.of());
        }

        /** An answer that says it all. */
        public Refusal(int httpStatus, String code, ErrorKind kind, String message, @Nullable Duration retryAfter) {
            this(httpStatus, code, kind, message, retryAfter, "");
        }

        /** The same with asterisks in place of a text that must not be shown. */
        public Refusal without(String text) {
            return new Refusal(
                    httpStatus,
                    code,
                    kind,
                    message.replace(text, "***"),
                    retryAfter,
                    advice,
                    details.stream()
                            .map(detail ->
                                    new Detail(detail.name(), detail.text().replace(text, "***")))
                            .toList());
        }

        /** The exception for this refusal, in the subclass that callers catch separately. */
        public ExchangeException toException(CallInfo call, boolean orderWrite) {
            return toException(call, orderWrite, List.of());
        }

        /** The same, naming the orders concerned. */
        public ExchangeException toException(CallInfo call, boolean orderWrite, List<String> clientOrderIds) {
            return switch (kind) {
                case RATE_LIMIT, IP_LIMIT, BUSY -> new RateLimitedException(this, call, clientOrderIds);
                case AUTHENTICATION, SIGNATURE, PERMISSION, IP_NOT_ALLOWED ->
                    new AuthenticationException(this, call, clientOrderIds);
                default ->
                    orderWrite
                            ? new OrderRejectedException(this, call, clientOrderIds)
                            : new ExchangeException(this, call, clientOrderIds);
            };
        }

        private String sentence(CallInfo call) {
            return call.exchange() + " rejected " + call.operation() + ": "
                    + (code.isEmpty() ? "" : code + " ")
                    + (message.isEmpty() ? kind : message)
                    + " (HTTP " + httpStatus + ", " + kind + ", attempt " + call.attempts() + ")"
                    + (advice.isEmpty() ? "" : "; " + advice);
        }
    }
}
