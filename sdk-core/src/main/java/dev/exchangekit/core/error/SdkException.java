package dev.exchangekit.core.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Root of everything a call can fail with. The two questions after a failure are answered on every one: may I try again
 * ({@link #retryable()}), and may it have reached the exchange ({@link #mayHaveReachedExchange()})? Messages never hold
 * a secret, a signature or a header.
 */
public abstract class SdkException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable CallInfo call;

    protected SdkException(String message, @Nullable CallInfo call) {
        super(message);
        this.call = call;
    }

    protected SdkException(String message, @Nullable CallInfo call, @Nullable Throwable cause) {
        super(message, cause);
        this.call = call;
    }

    /** The call that failed: exchange, endpoint, attempts. Empty where no call was made. */
    public final Optional<CallInfo> call() {
        return Optional.ofNullable(call);
    }

    /** How many attempts left or tried to leave; 0 when nothing was sent. */
    public final int attempts() {
        return call == null ? 0 : call.attempts();
    }

    /** True when the same call may succeed later and repeating it cannot do harm. */
    public boolean retryable() {
        return false;
    }

    /** True unless it is certain that the exchange saw nothing of it. */
    public boolean mayHaveReachedExchange() {
        return false;
    }

    /** The client order ids of the orders concerned; empty for calls that are about no order. */
    public List<String> clientOrderIds() {
        return List.of();
    }
}
