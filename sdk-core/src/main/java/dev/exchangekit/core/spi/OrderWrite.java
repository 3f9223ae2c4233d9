package dev.exchangekit.core.spi;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the pipeline must know of an endpoint that places, amends or cancels orders, so that none is ever sent twice or
 * lost: how its orders are identified, and how the exchange is asked what became of them. Transfers and withdrawals
 * count as orders here. Stateless.
 *
 * @param <Q> request
 * @param <R> answer
 */
public interface OrderWrite<Q, R> {
    /** Gives every new order a client order id that has none; other requests are returned as they are. */
    Q identify(Q request, ClientOrderIds ids);

    /**
     * The same for requests that also state when they were made.
     *
     * @param now the exchange's time, as far as it is known
     */
    default Q identify(Q request, ClientOrderIds ids, Instant now) {
        return identify(request, ids);
    }

    /**
     * One intent per order, in the order of the request: action, symbol, ids and whether it only reduces. The rest is
     * filled in by the pipeline.
     */
    List<OrderIntent.Builder> intents(Q request);

    /** The intent of a transfer or a withdrawal. */
    static List<OrderIntent.Builder> moneyIntent(OrderAction action, String coin, Optional<String> clientId) {
        OrderIntent.Builder intent = OrderIntent.builder();
        intent.action(action).symbol(coin).clientOrderId(clientId).reducesOnly(false);
        return List.of(intent);
    }

    /**
     * Looks for the order of one intent by its id.
     *
     * @param index position of the intent in the request
     * @param since the exchange's time at which the write was first signed: what is older is not of this write
     */
    Plan<Finding> lookUp(Q request, int index, Instant since);

    /**
     * The exchange's time after which it refuses this request, where the request itself says so; a look-up that finds
     * nothing proves nothing before. Requests whose signature says it need not.
     */
    default Optional<Instant> acceptableUntil(Q request) {
        return Optional.empty();
    }

    /**
     * What the answer says of one order. A batch may hold refused items and items whose fate stays open; the refused
     * order of another write becomes an exception.
     *
     * @param index position of the intent in the request
     */
    default OrderOutcome outcome(Q request, R answer, int index) {
        return OrderOutcome.ACCEPTED;
    }

    /**
     * The answer as it would have been.
     *
     * @param answer what the exchange answered, absent when the answer was lost
     * @param verdicts one per intent that was looked up; every other one stands as answered
     */
    R complete(Q request, Optional<R> answer, List<Verdict> verdicts);

    /** True when the answer has an outcome of its own for each order; otherwise a refused order is an exception. */
    default boolean batch() {
        return false;
    }

    /** What the intent of that index sends, to be shown as JSON; of a batch only this item. */
    default Object parameters(Q request, int index) {
        return request;
    }

    /** What one look-up says. */
    record Finding(Kind kind, String orderId, String clientOrderId) {
        /** The exchange's id, absent where the look-up told none. */
        public Optional<String> givenOrderId() {
            return given(orderId);
        }

        /** The client's id, absent where the look-up told none. */
        public Optional<String> givenClientOrderId() {
            return given(clientOrderId);
        }

        private static Optional<String> given(String id) {
            return id.isEmpty() ? Optional.empty() : Optional.of(id);
        }

        /** How far a look-up settles the question. */
        public enum Kind {
            /** The write took effect. */
            APPLIED,
            /** The write can no longer take effect, for example because the order is final without it. */
            NOT_APPLIED,
            /** No trace of it; proves nothing while the exchange may still accept the request. */
            NO_TRACE,
            /** Something happened to the order that may or may not be this write; never becomes a proof. */
            UNCLEAR,
            /** The exchange cannot be asked, now or later: the outcome stays unknown. */
            UNTRACEABLE
        }

        public static Finding applied(String orderId, String clientOrderId) {
            return new Finding(Kind.APPLIED, orderId, clientOrderId);
        }

        public static Finding notApplied(String orderId, String clientOrderId) {
            return new Finding(Kind.NOT_APPLIED, orderId, clientOrderId);
        }

        public static Finding noTrace() {
            return new Finding(Kind.NO_TRACE, "", "");
        }

        public static Finding unclear() {
            return new Finding(Kind.UNCLEAR, "", "");
        }

        public static Finding untraceable() {
            return new Finding(Kind.UNTRACEABLE, "", "");
        }
    }

    /**
     * The settled fate of one intent.
     *
     * @param index position of the intent in the request
     * @param accepted true when the write took effect, false when it did not and never will
     */
    record Verdict(int index, boolean accepted, Finding finding) {}
}
