package dev.exchangekit.core;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.time.Duration;

/**
 * Sees what the SDK does. Called on the SDK's own threads and on callers' threads: return quickly. What it throws is
 * logged and otherwise ignored. Nothing it is given holds a secret.
 */
public interface SdkObserver {
    /** An attempt ended with an answer of that HTTP status, or 0 when none came. */
    default void attempt(CallInfo call, int httpStatus, Duration took) {}

    /** A call had to wait for the rate limiter. */
    default void waited(CallInfo call, Duration wait) {}

    /** A call will be tried again after the pause. */
    default void retry(CallInfo call, Duration pause, Throwable because) {}

    /** The answer to an order write was lost or leaves its fate open; the exchange is being asked. */
    default void outcomeSought(OrderIntent intent, String because) {}

    /** The fate of an order whose outcome had to be sought is settled, or the search ended without an answer. */
    default void outcome(OrderIntent intent, OrderOutcome outcome) {}

    /** The difference between the exchange's clock and the local one was measured anew. */
    default void clockOffset(String exchange, Duration offset) {}

    /** The exchange sent a field or a word for the first time that this version of the SDK does not know; it is kept. */
    default void drift(String exchange, Drift drift) {}

    /** Writes to SLF4J: attempts and waits at DEBUG, retries and unknown fields at INFO, lost answers and unknown outcomes at WARN. */
    static SdkObserver logging() {
        return new LoggingObserver();
    }
}
