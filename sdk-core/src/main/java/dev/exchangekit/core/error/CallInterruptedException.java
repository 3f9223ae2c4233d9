package dev.exchangekit.core.error;

import java.util.List;

/**
 * The calling thread was interrupted. The interrupt flag is set again. A write that had begun to leave is not undone by
 * it: see {@link #mayHaveReachedExchange()}; the SDK goes on to find out what became of an order and tells the
 * observer.
 */
public final class CallInterruptedException extends SdkException {
    private static final long serialVersionUID = 1;

    private final boolean mayHaveReachedExchange;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> clientOrderIds;

    public CallInterruptedException(CallInfo call, boolean mayHaveReachedExchange, List<String> clientOrderIds) {
        super(
                call + ": interrupted; "
                        + (mayHaveReachedExchange
                                ? "the request may have reached the exchange"
                                : call.attempts() == 0 ? "nothing was sent" : "it had no effect")
                        + (clientOrderIds.isEmpty() ? "" : " (client order ids " + clientOrderIds + ")"),
                call);
        this.mayHaveReachedExchange = mayHaveReachedExchange;
        this.clientOrderIds = List.copyOf(clientOrderIds);
    }

    /** True unless it is certain that nothing of the call has or will have an effect, as it never left or was refused. */
    @Override
    public boolean mayHaveReachedExchange() {
        return mayHaveReachedExchange;
    }

    @Override
    public List<String> clientOrderIds() {
        return clientOrderIds;
    }
}
