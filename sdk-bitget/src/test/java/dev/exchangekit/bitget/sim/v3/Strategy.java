package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimCancelReason;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.sim.SimScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange keeps as one strategy order: an order that waits for its trigger, or a take profit, a stop loss or
 * both of one position. What comes of it in the book is an order with an id of its own.
 *
 * @param first the order of the engine behind it, the older one of two
 * @param second the other one of two, or null
 */
record Strategy(SimOrder first, @Nullable SimOrder second) {
    private static final long APART = 200_000_000_000_000_000L;

    /** Returns the strategy orders in a scope, newest first. */
    static List<Strategy> all(SimAccount account, SimScope scope) {
        Map<String, Strategy> strategies = new HashMap<>();
        Stream.concat(account.openOrders(scope).stream(), account.closedOrders(scope).stream())
                .filter(order -> order.trigger() != null)
                .map(order -> of(account, order))
                .forEach(strategy -> strategies.putIfAbsent(strategy.id(), strategy));
        return strategies.values().stream()
                .sorted(Comparator.comparingLong((Strategy strategy) -> strategy.first.sequence())
                        .reversed())
                .toList();
    }

    /** Two orders make one strategy; it is made of the same two whichever of them is met. */
    private static Strategy of(SimAccount account, SimOrder order) {
        SimOrder twin = order.twin() == null
                ? null
                : account.order(SimOrderRef.id(order.twin())).orElse(null);
        return twin != null && twin.sequence() < order.sequence()
                ? new Strategy(twin, order)
                : new Strategy(order, twin);
    }

    /** Returns the one that a reference names. */
    static Optional<Strategy> find(SimAccount account, SimOrderRef ref) {
        SimOrderRef inEngine = ref.id() == null ? ref : SimOrderRef.id(engineId(ref.id()));
        return account.order(inEngine)
                .filter(order -> order.trigger() != null)
                .map(order -> of(account, order))
                .filter(strategy -> ref.id() == null || strategy.id().equals(ref.id()));
    }

    private static String engineId(String id) {
        return id.matches("\\d{1,18}|[1-8]\\d{18}") ? Long.toString(Long.parseLong(id) + APART) : id;
    }

    String id() {
        return Long.toString(Long.parseLong(first.id()) - APART);
    }

    List<SimOrder> orders() {
        List<SimOrder> orders = new ArrayList<>(List.of(first));
        if (second != null) {
            orders.add(second);
        }
        return orders;
    }

    boolean isExit() {
        return first.origin().isExit();
    }

    boolean isPending() {
        return orders().stream().anyMatch(order -> order.status() == SimOrderStatus.UNTRIGGERED);
    }

    @Nullable
    SimOrder takeProfit() {
        return exit(true);
    }

    @Nullable
    SimOrder stopLoss() {
        return exit(false);
    }

    private @Nullable SimOrder exit(boolean profit) {
        return orders().stream()
                .filter(order -> order.origin().isExit() && order.origin().takesProfit() == profit)
                .findFirst()
                .orElse(null);
    }

    /** Returns the order that was triggered, or null. */
    @Nullable
    SimOrder triggered() {
        return orders().stream()
                .filter(order -> order.triggeredAt() != null)
                .findFirst()
                .orElse(null);
    }

    String status() {
        if (isPending()) {
            return "pending";
        }
        SimOrder triggered = triggered();
        return triggered == null ? "cancelled" : failed(triggered) ? "failed" : "success";
    }

    /** Returns whether an order was triggered and then could not come into the book. */
    static boolean failed(SimOrder order) {
        SimCancelReason reason = order.cancelReason();
        return order.triggeredAt() != null
                && order.triggeredAt().equals(order.updatedAt())
                && order.filled().signum() == 0
                && (reason == SimCancelReason.INSUFFICIENT_BALANCE
                        || reason == SimCancelReason.PRICE_BAND
                        || reason == SimCancelReason.REDUCE_ONLY);
    }
}
