package dev.exchangekit.core.error;

import dev.exchangekit.core.order.OrderOutcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order write left, and neither its answer nor a look-up tells what became of it. The order may exist. Find out with
 * {@code recover(symbol, clientOrderId)}; do not send it again. A transfer or withdrawal is named by the client's id of
 * it, and is found out about as its own method says.
 */
public final class OrderOutcomeUnknownException extends SdkException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // what the copy is made of is serializable
    private final Map<String, OrderOutcome> outcomes;

    /**
     * @param outcomes what is known of each order of the write, in their order; at least one is unknown. Empty for a
     *     write that carries no id
     */
    public OrderOutcomeUnknownException(
            CallInfo call, Map<String, OrderOutcome> outcomes, String why, @Nullable Throwable cause) {
        super(
                call + ": the outcome is unknown" + (outcomes.isEmpty() ? "" : " for " + unknown(outcomes)) + " (" + why
                        + "); find out what became of it, of an order with recover(...), before anything else",
                call,
                cause);
        this.outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    private static List<String> unknown(Map<String, OrderOutcome> outcomes) {
        return outcomes.entrySet().stream()
                .filter(e -> e.getValue() == OrderOutcome.UNKNOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The orders whose fate is unknown; an amend or cancel by the exchange's id is named by that id. */
    @Override
    public List<String> clientOrderIds() {
        return unknown(outcomes);
    }

    /** What is known of every order of the write, by client order id; of a batch some may be accepted or rejected. */
    public Map<String, OrderOutcome> outcomes() {
        return outcomes;
    }

    @Override
    public boolean mayHaveReachedExchange() {
        return true;
    }
}
