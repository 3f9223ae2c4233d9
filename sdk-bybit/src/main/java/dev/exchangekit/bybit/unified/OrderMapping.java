package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.trade.CancelType;
import dev.exchangekit.bybit.trade.MarketUnit;
import dev.exchangekit.bybit.trade.RejectReason;
import dev.exchangekit.bybit.trade.StopOrderType;
import dev.exchangekit.bybit.trade.TriggerBy;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Bybit's orders in unified words. */
final class OrderMapping {
    private OrderMapping() {}

    static Order order(Symbol symbol, dev.exchangekit.bybit.trade.Order from) {
        return order(symbol, from, Optional.empty());
    }

    /**
     * The order together with what its position says of it.
     *
     * @param trail what it follows; empty for all that does not trail
     */
    static Order order(Symbol symbol, dev.exchangekit.bybit.trade.Order from, Optional<TrailingStop> trail) {
        OrderStatus status = status(from);
        OrderType type = Words.type(from.orderType());
        boolean byAmount = isByAmount(symbol, from);
        return Order.builder()
                .symbol(symbol)
                .orderId(from.orderId())
                .clientOrderId(from.orderLinkId())
                .side(Words.side(from.side()))
                .positionSide(from.positionIndex().flatMap(Words::positionSide))
                .type(type)
                .timeInForce(from.timeInForce().map(Words::timeInForce))
                .reduceOnly(from.reduceOnly() || from.closeOnTrigger())
                .quantity(byAmount ? Optional.empty() : Optional.of(from.quantity()))
                .quoteAmount(byAmount ? Optional.of(from.quantity()) : Optional.empty())
                // of a market order Bybit states the worst price that it would accept
                .price(type.equals(OrderType.MARKET) ? Optional.empty() : Amounts.nonZero(from.price()))
                .trigger(trigger(from))
                .trailingStop(trail)
                .takeProfit(exit(from.takeProfit(), from.tpLimitPrice(), from.tpTriggerBy()))
                .stopLoss(exit(from.stopLoss(), from.slLimitPrice(), from.slTriggerBy()))
                .filledQuantity(Amounts.orZero(from.cumExecQuantity()))
                .averagePrice(averagePrice(symbol, from))
                .status(status)
                .nativeStatus(from.orderStatus().wire())
                .endReason(status.isFinal() ? endReason(from) : Optional.empty())
                .reason(Reasons.ofOrder(from.createType(), from.stopOrderType()))
                .fees(Fees.ofOrder(symbol, from))
                .createdAt(from.createdTime())
                .updatedAt(from.updatedTime())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /**
     * A cancel that the time in force asked for is an expiry. A market order of which only a worthless rest is left is
     * filled.
     */
    static OrderStatus status(dev.exchangekit.bybit.trade.Order order) {
        return switch (order.orderStatus().wire()) {
            case "New" -> OrderStatus.NEW;
            case "PartiallyFilled" -> OrderStatus.PARTIALLY_FILLED;
            case "Untriggered" -> OrderStatus.UNTRIGGERED;
            case "Triggered" -> OrderStatus.TRIGGERED;
            case "Filled" -> OrderStatus.FILLED;
            case "Rejected" -> OrderStatus.REJECTED;
            case "Deactivated" -> OrderStatus.CANCELLED;
            case "Cancelled", "PartiallyFilledCanceled" -> cancelled(order);
            default -> new OrderStatus(order.orderStatus().wire());
        };
    }

    private static OrderStatus cancelled(dev.exchangekit.bybit.trade.Order order) {
        return switch (order.rejectReason().map(RejectReason::wire).orElse("")) {
            case "EC_NoImmediateQtyToFill", "EC_CancelForNoFullFill", "EC_PostOnlyWillTakeLiquidity" ->
                OrderStatus.EXPIRED;
            case "EC_CancelByOrderValueZero" ->
                Amounts.orZero(order.cumExecQuantity()).signum() > 0 ? OrderStatus.FILLED : OrderStatus.CANCELLED;
            default -> OrderStatus.CANCELLED;
        };
    }

    /** Spot market buys are by amount unless they say otherwise. */
    private static boolean isByAmount(Symbol symbol, dev.exchangekit.bybit.trade.Order order) {
        if (!symbol.isSpot() || !order.orderType().equals(dev.exchangekit.bybit.trade.OrderType.MARKET)) {
            return false;
        }
        return order.marketUnit()
                .map(MarketUnit.QUOTE_COIN::equals)
                .orElse(order.side() == dev.exchangekit.bybit.Side.BUY);
    }

    /** The trigger price of a trailing stop only starts it. */
    private static Optional<Trigger> trigger(dev.exchangekit.bybit.trade.Order order) {
        if (Trails.isTrail(order)) {
            return Optional.empty();
        }
        return Amounts.nonZero(order.triggerPrice())
                .map(price -> new Trigger(kind(order, price), price, Words.source(order.triggerBy())));
    }

    /** Stated by the direction, for spot by the price at which it was placed, otherwise by its type. */
    private static Trigger.Kind kind(dev.exchangekit.bybit.trade.Order order, BigDecimal price) {
        boolean buy = order.side() == dev.exchangekit.bybit.Side.BUY;
        Optional<Boolean> rises = order.triggerDirection()
                .map(direction -> direction == dev.exchangekit.bybit.trade.TriggerDirection.RISE)
                .or(() -> Amounts.nonZero(order.basePrice().or(order::lastPriceOnCreated))
                        .map(placedAt -> price.compareTo(placedAt) > 0));
        boolean takesProfit = rises.map(rising -> rising != buy)
                .orElseGet(() -> order.stopOrderType()
                        .filter(type -> type.equals(StopOrderType.TAKE_PROFIT)
                                || type.equals(StopOrderType.PARTIAL_TAKE_PROFIT))
                        .isPresent());
        return takesProfit ? Trigger.Kind.TAKE_PROFIT : Trigger.Kind.STOP;
    }

    private static Optional<ExitOrder> exit(
            Optional<BigDecimal> trigger, Optional<BigDecimal> limit, Optional<TriggerBy> by) {
        return Amounts.nonZero(trigger)
                .map(price -> ExitOrder.builder()
                        .triggerPrice(price)
                        .price(Amounts.nonZero(limit))
                        .source(Words.source(by))
                        .build());
    }

    /** Inverse contracts count the quantity in the quote currency and the worth in the base currency. */
    private static Optional<BigDecimal> averagePrice(Symbol symbol, dev.exchangekit.bybit.trade.Order order) {
        return Amounts.nonZero(order.avgPrice())
                .or(() -> Amounts.nonZero(order.cumExecQuantity())
                        .flatMap(quantity -> Amounts.nonZero(order.cumExecValue())
                                .map(value -> symbol.isInverse()
                                        ? quantity.divide(value, MathContext.DECIMAL64)
                                        : value.divide(quantity, MathContext.DECIMAL64))));
    }

    private static Optional<String> endReason(dev.exchangekit.bybit.trade.Order order) {
        return order.rejectReason()
                .filter(reason -> !reason.equals(RejectReason.NO_ERROR))
                .map(RejectReason::wire)
                .or(() -> order.cancelType()
                        .filter(type -> !type.equals(CancelType.UNKNOWN))
                        .map(CancelType::wire));
    }
}
