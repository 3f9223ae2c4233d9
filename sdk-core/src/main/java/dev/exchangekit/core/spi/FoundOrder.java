package dev.exchangekit.core.spi;

import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.time.Instant;

/**
 * An order as the exchange shows it, and what that says of a write whose answer was lost. Stateless.
 *
 * @param clientOrderId empty for an order without one
 * @param createdAt when it was made
 * @param changedAt when it last changed
 */
public record FoundOrder(String orderId, String clientOrderId, Instant createdAt, Instant changedAt, State state) {
    /** How far an order has come. */
    public enum State {
        OPEN,
        FILLED,
        /** Ended by a cancel, whoever asked for it; it may have fills. */
        CANCELLED,
        REJECTED
    }

    /** A new order took effect when it is found, unless it was rejected. An older order of the same id is another one. */
    public Finding placed(Instant since) {
        if (createdAt.isBefore(since)) {
            return Finding.noTrace();
        }
        return state == State.REJECTED ? notApplied() : applied();
    }

    /**
     * An amend took effect when the order has every value that was asked for.
     *
     * @param asAsked whether it has
     */
    public Finding amended(boolean asAsked, Instant since) {
        if (asAsked) {
            return applied();
        }
        if (state != State.OPEN) {
            return notApplied();
        }
        // An exchange may move a price silently, so another value after a change may still be this amend.
        return changedAt.isBefore(since) ? Finding.noTrace() : Finding.unclear();
    }

    /** A cancel took effect when the order is cancelled, by whomever, and cannot any more when it ended otherwise. */
    public Finding cancelled() {
        return switch (state) {
            case CANCELLED -> applied();
            case FILLED, REJECTED -> notApplied();
            case OPEN -> Finding.noTrace();
        };
    }

    private Finding applied() {
        return Finding.applied(orderId, clientOrderId);
    }

    private Finding notApplied() {
        return Finding.notApplied(orderId, clientOrderId);
    }
}
