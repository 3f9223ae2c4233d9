package dev.exchangekit.core.error;

import org.jspecify.annotations.Nullable;

/** The client was closed before or during the call. */
public final class ClientClosedException extends SdkException {
    private static final long serialVersionUID = 1;

    private final boolean mayHaveReachedExchange;

    public ClientClosedException(@Nullable CallInfo call, boolean mayHaveReachedExchange) {
        super(
                (call == null ? "the client" : call + ": the client") + " is closed; "
                        + (mayHaveReachedExchange ? "the request may have reached the exchange" : "nothing was sent"),
                call);
        this.mayHaveReachedExchange = mayHaveReachedExchange;
    }

    @Override
    public boolean mayHaveReachedExchange() {
        return mayHaveReachedExchange;
    }
}
