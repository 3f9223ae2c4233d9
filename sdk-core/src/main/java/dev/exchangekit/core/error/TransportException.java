package dev.exchangekit.core.error;

import org.jspecify.annotations.Nullable;

/** No answer came: the connection could not be made, broke, or stayed silent for too long. */
public final class TransportException extends SdkException {
    private static final long serialVersionUID = 1;

    private final boolean mayHaveReachedExchange;

    public TransportException(String what, CallInfo call, boolean mayHaveReachedExchange, @Nullable Throwable cause) {
        super(
                call + ": " + what + "; "
                        + (mayHaveReachedExchange ? "the request may have reached the exchange" : "nothing was sent"),
                call,
                cause);
        this.mayHaveReachedExchange = mayHaveReachedExchange;
    }

    /** True when nothing had left, so the same call can be made again. */
    @Override
    public boolean retryable() {
        return !mayHaveReachedExchange;
    }

    @Override
    public boolean mayHaveReachedExchange() {
        return mayHaveReachedExchange;
    }
}
