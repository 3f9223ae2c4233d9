package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.TradeRole;
import dev.exchangekit.bitget.uta.trade.CancelReason;
import dev.exchangekit.bitget.uta.trade.ExecType;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderReason;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Orders and fills of a unified account in unified words. */
final class UnifiedOrderMapping {
    private UnifiedOrderMapping() {}

    static Order order(Symbol symbol, dev.exchangekit.bitget.uta.trade.Order from) {
        OrderType type = Words.type(from.orderType());
        boolean limit = type.equals(OrderType.LIMIT);
        OrderStatus status = status(from);
        Direction direction = Direction.ofUnified(
                from.side(),
                from.positionSide().filter(side -> !isOneWay(from)),
                from.tradeSide(),
                from.reduceOnly().orElse(false));
        Optional<BigDecimal> amount = Amounts.nonZero(from.amount());
        return Order.builder()
                .symbol(symbol)
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .side(direction.side())
                .positionSide(direction.position())
                .type(type)
                .timeInForce(from.timeInForce().filter(time -> limit).map(Words::timeInForce))
                .reduceOnly(symbol.isContract() && direction.closes())
                .quantity(amount.isPresent() ? Optional.empty() : from.quantity())
                .quoteAmount(amount)
                .price(limit ? Amounts.nonZero(from.price()) : Optional.empty())
                .takeProfit(UnifiedExits.takeProfit(from))
                .stopLoss(UnifiedExits.stopLoss(from))
                .filledQuantity(Amounts.orZero(from.cumExecQuantity()))
                .averagePrice(
                        OrderFacts.averagePrice(symbol, from.avgPrice(), from.cumExecQuantity(), from.cumExecValue()))
                .status(status)
                .nativeStatus(from.status().wire())
                .endReason(OrderFacts.endReason(status, from.cancelReason().map(CancelReason::wire)))
                .reason(direction.reason().or(() -> from.execType().flatMap(UnifiedOrderMapping::reason)))
                .fees(fees(from.fees()))
                .createdAt(from.createdAt())
                .updatedAt(from.updatedAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    private static boolean isOneWay(dev.exchangekit.bitget.uta.trade.Order order) {
        return order.positionMode().filter(PositionMode.ONE_WAY::equals).isPresent();
    }

    /**
     * A cancel that the time in force asked for is an expiry. An order of which only a rest is left that is too small to
     * trade is filled.
     */
    static OrderStatus status(dev.exchangekit.bitget.uta.trade.Order order) {
        return switch (order.status().wire()) {
            case "live", "new" -> OrderStatus.NEW;
            case "partially_filled" -> OrderStatus.PARTIALLY_FILLED;
            case "filled" -> OrderStatus.FILLED;
            case "cancelled" -> cancelled(order);
            default -> new OrderStatus(order.status().wire());
        };
    }

    private static OrderStatus cancelled(dev.exchangekit.bitget.uta.trade.Order order) {
        return switch (order.cancelReason().map(CancelReason::wire).orElse("")) {
            case "ioc_not_full_cancel", "fok_not_full_cancel", "post_only_fill_cancel" -> OrderStatus.EXPIRED;
            case "trade_count_too_small" ->
                Amounts.orZero(order.cumExecQuantity()).signum() > 0 ? OrderStatus.FILLED : OrderStatus.CANCELLED;
            default -> OrderStatus.CANCELLED;
        };
    }

    private static Optional<OrderReason> reason(ExecType type) {
        return switch (type.wire()) {
            case "liquidation", "reduce", "offset" -> Optional.of(OrderReason.LIQUIDATION);
            case "delivery" -> Optional.of(OrderReason.DELIVERY);
            default -> Optional.empty();
        };
    }

    /** Positive is cost here too. Without a fill Bitget names a fee of nothing. */
    private static List<Fee> fees(List<dev.exchangekit.bitget.uta.trade.Fee> fees) {
        return fees.stream()
                .flatMap(fee ->
                        Amounts.nonZero(fee.amount())
                                .flatMap(amount -> fee.coin().map(coin -> new Fee(amount, coin)))
                                .stream())
                .toList();
    }

    static Fill fill(Symbol symbol, dev.exchangekit.bitget.uta.trade.Fill from) {
        Direction direction = Direction.ofUnified(from.side(), from.positionSide(), from.tradeSide(), false);
        return Fill.builder()
                .symbol(symbol)
                .tradeId(from.execId())
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .side(direction.side())
                .positionSide(direction.position())
                .price(from.price())
                .quantity(from.quantity())
                .fees(fees(from.fees()))
                .maker(from.role().map(TradeRole.MAKER::equals))
                .realizedProfit(symbol.isContract() ? Amounts.nonZero(from.realisedPnl()) : Optional.empty())
                .reason(direction.reason())
                .time(from.createdAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }
}
