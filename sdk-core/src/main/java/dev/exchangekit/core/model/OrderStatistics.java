package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** How many orders there are of which kind, and how much they still may fill. Counted once; does not change. */
@SdkStyle
@Value.Immutable
public interface OrderStatistics {
    /** All orders that were counted, ended ones included. */
    int total();

    /** Orders that are not final; those that wait for a trigger included. */
    int open();

    /** Open orders of which a part is filled. */
    int partiallyFilled();

    /** How many there are of a status; a status without an order is absent. */
    Map<OrderStatus, Integer> byStatus();

    /** How many there are of a side, ended ones included; a side without an order is absent. */
    Map<Side, Integer> bySide();

    /** What is left to fill of open orders by quantity; an instrument without any is absent. */
    Map<Symbol, Remaining> remaining();

    /**
     * What open orders of one instrument may still fill, in its unit of quantity. Orders by quote amount are not in it.
     *
     * @param buy zero when nothing is bought
     * @param sell zero when nothing is sold
     */
    record Remaining(BigDecimal buy, BigDecimal sell) {
        static final Remaining NOTHING = new Remaining(BigDecimal.ZERO, BigDecimal.ZERO);

        public BigDecimal of(Side side) {
            return side == Side.BUY ? buy : sell;
        }

        Remaining plus(Side side, BigDecimal quantity) {
            return side == Side.BUY ? new Remaining(buy.add(quantity), sell) : new Remaining(buy, sell.add(quantity));
        }
    }

    /** How many orders there are of a status; often 0. */
    default int count(OrderStatus status) {
        return byStatus().getOrDefault(status, 0);
    }

    /** How many orders there are of a side; often 0. */
    default int count(Side side) {
        return bySide().getOrDefault(side, 0);
    }

    /** What open orders of an instrument may still fill, in its unit of quantity. */
    default BigDecimal remaining(Symbol symbol, Side side) {
        return remaining().getOrDefault(symbol, Remaining.NOTHING).of(side);
    }

    /** Counts orders, each as often as it is among them. */
    static OrderStatistics of(Collection<Order> orders) {
        int open = 0;
        int partiallyFilled = 0;
        Map<OrderStatus, Integer> byStatus = new LinkedHashMap<>();
        Map<Side, Integer> bySide = new EnumMap<>(Side.class);
        Map<Symbol, Remaining> remaining = new TreeMap<>();
        for (Order order : orders) {
            byStatus.merge(order.status(), 1, Integer::sum);
            bySide.merge(order.side(), 1, Integer::sum);
            if (order.isFinal()) {
                continue;
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
        return builder()
                .total(orders.size())
                .open(open)
                .partiallyFilled(partiallyFilled)
                .byStatus(byStatus)
                .bySide(bySide)
                .remaining(remaining)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds statistics; thread-confined. */
    class Builder extends ImmutableOrderStatistics.Builder {}
}
