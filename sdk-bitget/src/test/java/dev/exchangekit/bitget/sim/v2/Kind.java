package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimOrder;

/**
 * What an order is listed as. Until it is triggered a plan order or an exit is no order to trade; from then on it is one,
 * under the same id, and stays in the history of what it was.
 */
enum Kind {
    /** Trades at once. */
    ORDER,
    /** Waits for its trigger and holds nothing for it. */
    PLAN,
    /** Takes a profit or stops a loss. */
    TPSL;

    private static final String TAG = "kind";

    static Kind of(SimOrder order) {
        return order.origin().isExit() ? TPSL : valueOf(order.tags().getOrDefault(TAG, ORDER.name()));
    }

    /** Returns an order as one of this kind. */
    NewOrder of(NewOrder order) {
        return order.tag(TAG, name());
    }

    /** Returns whether an order waits as this kind. */
    boolean isPending(SimOrder order) {
        return of(order) == this && order.isUntriggered() && !order.status().isFinal();
    }

    /** Returns whether an order was of this kind, and waits no more. */
    boolean isPast(SimOrder order) {
        return of(order) == this && !isPending(order);
    }

    /** Returns whether an order trades or has traded, or could have. */
    static boolean isTrading(SimOrder order) {
        return !order.isUntriggered();
    }
}
