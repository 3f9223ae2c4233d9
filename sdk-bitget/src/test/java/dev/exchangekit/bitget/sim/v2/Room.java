package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;

/** Finds out how much of a position an order can close beside the orders that are to close it already. */
final class Room {
    private final Desk desk;

    Room(Desk desk) {
        this.desk = desk;
    }

    /**
     * What becomes of an order.
     *
     * @param order the order as it can be placed
     * @param madeRoom whether others were cancelled for it in one-way mode, so that its answer has no id
     */
    record Fitted(NewOrder order, boolean madeRoom) {}

    /** Fits an order in; one that is not to close anything is left as it is. */
    Fitted fit(NewOrder order) {
        BigDecimal quantity = order.quantity();
        if (!order.reduceOnly() || quantity == null) {
            return new Fitted(order, false);
        }
        SimPosition position = desk.account().position(order.symbol(), order.positionSide());
        if (position.isEmpty() || position.side() == order.side()) {
            throw Refusals.noPosition();
        }
        List<SimOrder> closing = closing(position);
        return order.positionSide() == SimPositionSide.BOTH
                ? oneWay(order, quantity.min(position.quantity()), position, closing)
                : hedge(order, quantity, position, closing);
    }

    /** Returns the orders in the book that are to close a position, oldest first. */
    private List<SimOrder> closing(SimPosition position) {
        return desk.account().openOrders(SimScope.symbol(position.symbol())).stream()
                .filter(open -> open.positionSide() == position.positionSide()
                        && open.side() != position.side()
                        && (open.reduceOnly() || FuturesWords.closes(open))
                        && Kind.isTrading(open))
                .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
                .toList();
    }

    private static BigDecimal sum(List<SimOrder> orders) {
        return orders.stream().map(SimOrder::remaining).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The oldest are cancelled until there is room. */
    private Fitted oneWay(NewOrder order, BigDecimal quantity, SimPosition position, List<SimOrder> closing) {
        BigDecimal over = sum(closing).add(quantity).subtract(position.quantity());
        boolean made = false;
        for (SimOrder old : closing) {
            if (over.signum() <= 0) {
                break;
            }
            over = over.subtract(old.remaining());
            cancel(old);
            made = true;
        }
        return new Fitted(order, made);
    }

    /** A market order takes what is left; where nothing is left, all others are cancelled. */
    private Fitted hedge(NewOrder order, BigDecimal quantity, SimPosition position, List<SimOrder> closing) {
        BigDecimal free = position.quantity().subtract(sum(closing));
        if (free.signum() <= 0) {
            closing.forEach(this::cancel);
            return new Fitted(order, false);
        }
        if (quantity.compareTo(free) <= 0 || closing.isEmpty()) {
            return new Fitted(order, false);
        }
        if (order.type() == SimOrderType.LIMIT) {
            throw new Refusal("40757", "Not enough position is available.");
        }
        return new Fitted(
                new NewOrder(
                        order.symbol(),
                        order.side(),
                        order.type(),
                        order.timeInForce(),
                        order.price(),
                        free,
                        order.quoteAmount(),
                        order.reduceOnly(),
                        order.positionSide(),
                        order.trigger(),
                        order.exits(),
                        order.selfMatch(),
                        order.slippage(),
                        order.clientId(),
                        order.tags()),
                false);
    }

    private void cancel(SimOrder order) {
        desk.cancel(order.ref(), open -> true, Refusals.noOrder(desk.product()));
    }
}
