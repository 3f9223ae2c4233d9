package dev.exchangekit.core.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order write left, and neither its answer nor a look-up tells what became of it. The order may exist. Find out with
 * {@code recover(symbol, clientOrderId)}; do not send it again.
 */
public final class OrderOutcomeUnknownException extends SdkException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> clientOrderIds;

    public OrderOutcomeUnknownException(
            CallInfo call, List<String> clientOrderIds, String why, @Nullable Throwable cause) {
        super(
                call + ": the outcome is unknown for client order ids " + clientOrderIds + " (" + why
                        + "); look the order up with recover(...) before anything else",
                call,
                cause);
        this.clientOrderIds = List.copyOf(clientOrderIds);
    }

    /** The orders whose fate is unknown; an amend or cancel by the exchange's id is named by that id. */
    @Override
    public List<String> clientOrderIds() {
        return clientOrderIds;
    }

    @Override
    public boolean mayHaveReachedExchange() {
        return true;
    }
}
