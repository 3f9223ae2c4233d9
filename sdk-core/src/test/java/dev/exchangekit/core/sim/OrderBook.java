package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The resting orders of one instrument, by price and then by time of arrival at that price. It also remembers which
 * levels changed since they were last {@linkplain #takeChanges asked for}.
 */
final class OrderBook {
    private final TreeMap<BigDecimal, Level> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<BigDecimal, Level> asks = new TreeMap<>();
    private final TreeSet<BigDecimal> changedBids = new TreeSet<>(Comparator.reverseOrder());
    private final TreeSet<BigDecimal> changedAsks = new TreeSet<>();
    private long sequence;

    private static final class Level {
        private final Set<LiveOrder> orders = new LinkedHashSet<>();
        private BigDecimal quantity = BigDecimal.ZERO;
    }

    /** What a walk through the book would trade. */
    record Sweep(BigDecimal quantity, BigDecimal value) {}

    /** The new states of changed levels, under the number they get. */
    record Changes(long sequence, List<SimLevel> bids, List<SimLevel> asks) {}

    long sequence() {
        return sequence;
    }

    void add(LiveOrder order) {
        BigDecimal price = order.limitPrice();
        Level level = side(order.side()).computeIfAbsent(price, p -> new Level());
        level.orders.add(order);
        level.quantity = level.quantity.add(order.remaining());
        order.resting(true);
        changed(order.side()).add(price);
    }

    /** Takes an order out; its remaining quantity must still be the one the book knows. */
    void remove(LiveOrder order) {
        BigDecimal price = order.limitPrice();
        Level level = level(order);
        level.orders.remove(order);
        reduce(order, level, order.remaining());
        if (level.orders.isEmpty()) {
            side(order.side()).remove(price);
        }
        order.resting(false);
    }

    /** Makes a resting order smaller without moving it; an order without quantity left is taken out. */
    void reduce(LiveOrder order, BigDecimal by) {
        Level level = level(order);
        reduce(order, level, by);
        if (order.remaining().compareTo(by) == 0) {
            level.orders.remove(order);
            order.resting(false);
            if (level.orders.isEmpty()) {
                side(order.side()).remove(order.limitPrice());
            }
        }
    }

    @Nullable
    LiveOrder best(SimSide of) {
        Map.Entry<BigDecimal, Level> entry = side(of).firstEntry();
        return entry == null ? null : entry.getValue().orders.iterator().next();
    }

    @Nullable
    SimLevel bestLevel(SimSide of) {
        Map.Entry<BigDecimal, Level> entry = side(of).firstEntry();
        return entry == null ? null : new SimLevel(entry.getKey(), entry.getValue().quantity);
    }

    /** Returns whether a taker with this limit would trade against a price. */
    static boolean crosses(SimSide taker, @Nullable BigDecimal limit, BigDecimal price) {
        return limit == null || price.compareTo(limit) * taker.sign() <= 0;
    }

    /** Returns what a taker would trade at most. */
    Sweep sweep(SimSide taker, BigDecimal quantity, @Nullable BigDecimal limit) {
        BigDecimal left = quantity;
        BigDecimal value = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, Level> entry : side(taker.opposite()).entrySet()) {
            if (left.signum() == 0 || !crosses(taker, limit, entry.getKey())) {
                break;
            }
            BigDecimal part = left.min(entry.getValue().quantity);
            left = left.subtract(part);
            value = value.add(part.multiply(entry.getKey()));
        }
        return new Sweep(quantity.subtract(left), value);
    }

    /** Returns how much a taker would need to trade for a value. */
    BigDecimal quantityFor(SimSide taker, BigDecimal value) {
        BigDecimal left = value;
        BigDecimal quantity = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, Level> entry : side(taker.opposite()).entrySet()) {
            BigDecimal wanted = Decimals.divide(left, entry.getKey());
            BigDecimal part = wanted.min(entry.getValue().quantity);
            quantity = quantity.add(part);
            left = left.subtract(part.multiply(entry.getKey()));
            if (part.compareTo(wanted) == 0) {
                break;
            }
        }
        return quantity;
    }

    List<SimLevel> levels(SimSide of, int depth) {
        List<SimLevel> levels = new ArrayList<>();
        for (Map.Entry<BigDecimal, Level> entry : side(of).entrySet()) {
            if (levels.size() == depth) {
                break;
            }
            levels.add(new SimLevel(entry.getKey(), entry.getValue().quantity));
        }
        return levels;
    }

    @Nullable
    Changes takeChanges() {
        if (changedBids.isEmpty() && changedAsks.isEmpty()) {
            return null;
        }
        sequence++;
        return new Changes(sequence, take(changedBids, bids), take(changedAsks, asks));
    }

    private static List<SimLevel> take(Set<BigDecimal> prices, Map<BigDecimal, Level> side) {
        List<SimLevel> levels = new ArrayList<>();
        for (BigDecimal price : prices) {
            Level level = side.get(price);
            levels.add(new SimLevel(price, level == null ? BigDecimal.ZERO : level.quantity));
        }
        prices.clear();
        return List.copyOf(levels);
    }

    private void reduce(LiveOrder order, Level level, BigDecimal by) {
        level.quantity = level.quantity.subtract(by);
        changed(order.side()).add(order.limitPrice());
    }

    private Level level(LiveOrder order) {
        Level level = side(order.side()).get(order.limitPrice());
        if (level == null || !level.orders.contains(order)) {
            throw new IllegalStateException("Order " + order.id() + " is not in the book");
        }
        return level;
    }

    private NavigableMap<BigDecimal, Level> side(SimSide of) {
        return of == SimSide.BUY ? bids : asks;
    }

    private Set<BigDecimal> changed(SimSide of) {
        return of == SimSide.BUY ? changedBids : changedAsks;
    }
}
