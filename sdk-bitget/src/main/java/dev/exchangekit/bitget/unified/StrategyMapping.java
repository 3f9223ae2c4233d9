package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.internal.UtaStrategySearch.Found;
import dev.exchangekit.bitget.uta.strategy.StrategyOrder;
import dev.exchangekit.bitget.uta.strategy.StrategyStatus;
import dev.exchangekit.bitget.uta.strategy.StrategyType;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.util.Optional;

/** Strategy orders of a unified account in unified words. */
final class StrategyMapping {
    private StrategyMapping() {}

    /**
     * Empty for an order of which neither side nor position is stated.
     *
     * @param ticker of its instrument, which says from where the price of one that waits has to come
     */
    static Optional<Order> order(Symbol symbol, Found found, Optional<Ticker> ticker) {
        boolean exit = found.type().equals(StrategyType.TPSL);
        StrategyOrder from = found.order();
        return Direction.ofStrategy(from.side(), from.positionSide(), exit).map(direction -> {
            Order.Builder to = Order.builder();
            to.symbol(symbol)
                    .orderId(from.orderId())
                    .clientOrderId(from.clientOid())
                    .side(direction.side())
                    .positionSide(direction.position())
                    .reduceOnly(symbol.isContract() && direction.closes())
                    .quantity(Amounts.nonZero(from.quantity()))
                    .filledQuantity(BigDecimal.ZERO)
                    .status(status(found))
                    .nativeStatus(from.status().map(StrategyStatus::wire))
                    .createdAt(from.createdAt())
                    .updatedAt(from.updatedAt())
                    .nativeModel(NativeModel.of(from));
            return (exit ? exit(to, from) : waiting(to, from, direction, ticker)).build();
        });
    }

    /** One with both is shown as the stop loss, with the take profit beside it. */
    private static Order.Builder exit(Order.Builder to, StrategyOrder from) {
        Optional<ExitOrder> takeProfit = UnifiedExits.takeProfit(from);
        Optional<ExitOrder> stopLoss = UnifiedExits.stopLoss(from);
        Trigger.Kind kind = stopLoss.isPresent() ? Trigger.Kind.STOP : Trigger.Kind.TAKE_PROFIT;
        Optional<ExitOrder> shown = stopLoss.or(() -> takeProfit);
        return to.type(shown.map(exit -> exit.price().isPresent() ? OrderType.LIMIT : OrderType.MARKET))
                .price(shown.flatMap(ExitOrder::price))
                .trigger(shown.map(exit -> new Trigger(kind, exit.triggerPrice(), exit.source())))
                .takeProfit(takeProfit.filter(exit -> stopLoss.isPresent()));
    }

    private static Order.Builder waiting(
            Order.Builder to, StrategyOrder from, Direction direction, Optional<Ticker> ticker) {
        Optional<OrderType> type = from.triggerOrderType().map(Words::type);
        PriceSource source = Words.source(from.triggerBy());
        return to.type(type)
                .price(
                        type.equals(Optional.of(OrderType.LIMIT))
                                ? Amounts.nonZero(from.triggerOrderPrice())
                                : Optional.empty())
                .trigger(Amounts.nonZero(from.triggerPrice())
                        .flatMap(price -> Triggers.waiting(direction.side(), price, source, ticker)));
    }

    /**
     * An order that triggered stays triggered: what came of it is an order of its own. Answers without a status say what
     * of the order triggered, if anything did.
     */
    static OrderStatus status(Found found) {
        Optional<StrategyStatus> status = found.order().status();
        if (status.isEmpty()) {
            if (!found.past()) {
                return OrderStatus.UNTRIGGERED;
            }
            return found.order().triggerType().isPresent() ? OrderStatus.TRIGGERED : OrderStatus.CANCELLED;
        }
        return switch (status.get().wire()) {
            case "pending" -> OrderStatus.UNTRIGGERED;
            case "submitting", "success" -> OrderStatus.TRIGGERED;
            case "failed" -> OrderStatus.REJECTED;
            case "cancelled" -> OrderStatus.CANCELLED;
            default -> new OrderStatus(status.get().wire());
        };
    }
}
