package dev.exchangekit.core.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many orders there are of which kind, and how much they still may fill. Counted once; immutable. */
public final class OrderStatistics {
    private final int total;
    private int open;
    private int partiallyFilled;
    private final Map<OrderStatus, Integer> byStatus = new LinkedHashMap<>();
    private final Map<Side, Integer> bySide = new EnumMap<>(Side.class);
    private final Map<Symbol, Remaining> remaining = new TreeMap<>();

    private OrderStatistics(Collection<Order> orders) {
        this.total = orders.size();
        orders.forEach(this::count);
    }

    /** Counts orders, each as often as it is among them. */
    public static OrderStatistics of(Collection<Order> orders) {
        return new OrderStatistics(orders);
    }

    private void count(Order order) {
        byStatus.merge(order.status(), 1, Integer::sum);
        bySide.merge(order.side(), 1, Integer::sum);
        if (order.isFinal()) {
            return;
        }
        open++;
        if (order.filledQuantity().signum() > 0) {
            partiallyFilled++;
        }
        Optional<BigDecimal> left = order.remainingQuantity();
        if (left.isPresent()) {
            Remaining before = remaining.getOrDefault(order.symbol(), Remaining.NOTHING);
            remaining.put(order.symbol(), before.plus(order.side(), left.get()));
        }
    }

    /**
     * What open orders of one instrument may still fill, in its unit of quantity. Orders by quote amount are not in it.
     *
     * @param buy zero when nothing is bought
     * @param sell zero when nothing is sold
     */
    public record Remaining(BigDecimal buy, BigDecimal sell) {
        private static final Remaining NOTHING = new Remaining(BigDecimal.ZERO, BigDecimal.ZERO);

        /** What is left of one side. */
        public BigDecimal of(Side side) {
            return side == Side.BUY ? buy : sell;
        }

        private Remaining plus(Side side, BigDecimal quantity) {
            return side == Side.BUY ? new Remaining(buy.add(quantity), sell) : new Remaining(buy, sell.add(quantity));
        }
    }

    /** All orders that were counted, ended ones included. */
    public int total() {
        return total;
    }

    /** Orders that are not final; those that wait for a trigger included. */
    public int open() {
        return open;
    }

    /** Open orders of which a part is filled. */
    public int partiallyFilled() {
        return partiallyFilled;
    }

    /** How many orders there are of a status; often 0. */
    public int count(OrderStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** How many orders there are of a side, ended ones included; often 0. */
    public int count(Side side) {
        return bySide.getOrDefault(side, 0);
    }

    /** What open orders of an instrument may still fill, in its unit of quantity; orders by quote amount are not in it. */
    public BigDecimal remaining(Symbol symbol, Side side) {
        return remaining.getOrDefault(symbol, Remaining.NOTHING).of(side);
    }

    /** How many orders there are of each status that occurs. */
    public Map<OrderStatus, Integer> byStatus() {
        return Collections.unmodifiableMap(byStatus);
    }

    /** How many orders there are of each side that occurs, ended ones included. */
    public Map<Side, Integer> bySide() {
        return Collections.unmodifiableMap(bySide);
    }

    /** What open orders may still fill, for each instrument that has any. */
    public Map<Symbol, Remaining> remaining() {
        return Collections.unmodifiableMap(remaining);
    }

    @Override
    public String toString() {
        return total + " orders, " + open + " open, " + partiallyFilled + " partially filled; " + byStatus + ", "
                + bySide + ", remaining " + remaining;
    }
}
