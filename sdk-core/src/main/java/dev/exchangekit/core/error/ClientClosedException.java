package dev.exchangekit.core.error;

import java.util.Optional;

/** The client was closed before or during the call. */
public final class ClientClosedException extends SdkException {
    private static final long serialVersionUID = 1;

    private final boolean mayHaveReachedExchange;

    public ClientClosedException(String message, Optional<CallInfo> call, boolean mayHaveReachedExchange) {
        super(message, call);
        this.mayHaveReachedExchange = mayHaveReachedExchange;
    }

    @Override
    public boolean mayHaveReachedExchange() {
        return mayHaveReachedExchange;
    }
}
