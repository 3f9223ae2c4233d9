package dev.exchangekit.core.error;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The future of a call was cancelled. This is what a cancelled future fails with (in newer versions of Java {@code get} and
 * {@code join} throw it as the cause of a plain {@code CancellationException}); a write that had begun to leave is not
 * undone by it: see {@link #mayHaveReachedExchange()}.
 */
public final class CallCancelledException extends CancellationException {
    private static final long serialVersionUID = 1;

    private final boolean mayHaveReachedExchange;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> clientOrderIds;

    public CallCancelledException(CallInfo call, boolean mayHaveReachedExchange, List<String> clientOrderIds) {
        super(call + ": cancelled; "
                + (mayHaveReachedExchange
                        ? "the request may have reached the exchange"
                        : call.attempts() == 0 ? "nothing was sent" : "it had no effect")
                + (clientOrderIds.isEmpty() ? "" : " (client order ids " + clientOrderIds + ")"));
        this.mayHaveReachedExchange = mayHaveReachedExchange;
        this.clientOrderIds = List.copyOf(clientOrderIds);
    }

    /** True unless it is certain that nothing of the call has or will have an effect, as it never left or was refused. */
    public boolean mayHaveReachedExchange() {
        return mayHaveReachedExchange;
    }

    /** The client order ids of the orders concerned; empty for calls that are about no order. */
    public List<String> clientOrderIds() {
        return clientOrderIds;
    }
}
