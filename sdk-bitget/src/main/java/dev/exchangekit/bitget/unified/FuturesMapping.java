package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeRole;
import dev.exchangekit.bitget.futuresplan.PlanOrder;
import dev.exchangekit.bitget.futuresplan.PlanType;
import dev.exchangekit.bitget.futurestrade.CancelReason;
import dev.exchangekit.bitget.futurestrade.FillFee;
import dev.exchangekit.bitget.futurestrade.OrderSource;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderReason;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.model.TrailingStop;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.List;
import java.util.Optional;

/** Orders and fills of a classic futures account in unified words. Bitget's fees are negative where they are paid. */
final class FuturesMapping {
    private FuturesMapping() {}

    static Order order(Symbol symbol, dev.exchangekit.bitget.futurestrade.Order from) {
        Direction direction = Direction.ofClassic(
                from.side(),
                from.positionSide(),
                from.tradeSide(),
                from.reduceOnly().orElse(false));
        OrderStatus status = status(from);
        boolean limit = from.orderType().equals(dev.exchangekit.bitget.OrderType.LIMIT);
        return Order.builder()
                .symbol(symbol)
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .side(direction.side())
                .positionSide(direction.position())
                .type(Words.type(from.orderType()))
                .timeInForce(from.timeInForce().filter(time -> limit).map(Words::timeInForce))
                .reduceOnly(direction.closes())
                .quantity(from.size())
                .price(limit ? Amounts.positive(from.price()) : Optional.empty())
                .takeProfit(ClassicWords.exit(
                        from.takeProfitPrice(), from.takeProfitExecutePrice(), from.takeProfitTriggerType()))
                .stopLoss(ClassicWords.exit(
                        from.stopLossPrice(), from.stopLossExecutePrice(), from.stopLossTriggerType()))
                .filledQuantity(Amounts.orZero(from.baseVolume()))
                .averagePrice(
                        OrderFacts.averagePrice(symbol, from.averagePrice(), from.baseVolume(), from.quoteVolume()))
                .status(status)
                .nativeStatus(from.status().wire())
                .endReason(OrderFacts.endReason(status, from.cancelReason().map(CancelReason::wire)))
                .reason(direction.reason().or(() -> from.orderSource().flatMap(FuturesMapping::reason)))
                .fees(fees(symbol, from))
                .createdAt(from.createdAt())
                .updatedAt(from.updatedAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static OrderStatus status(dev.exchangekit.bitget.futurestrade.Order order) {
        return ClassicWords.status(order.status().wire(), order.timeInForce());
    }

    private static List<Fee> fees(Symbol symbol, dev.exchangekit.bitget.futurestrade.Order order) {
        return Amounts.nonZero(order.fee()).map(fee -> new Fee(fee.negate(), SymbolNames.settleAsset(symbol))).stream()
                .toList();
    }

    private static Optional<OrderReason> reason(OrderSource source) {
        String word = source.wire();
        if (word.startsWith("profit_") || word.startsWith("pos_profit_")) {
            return Optional.of(OrderReason.TAKE_PROFIT);
        }
        if (word.startsWith("loss_") || word.startsWith("pos_loss_")) {
            return Optional.of(OrderReason.STOP_LOSS);
        }
        if (word.startsWith("move_") || word.startsWith("tracking_")) {
            return Optional.of(OrderReason.TRAILING_STOP);
        }
        if (word.startsWith("delivery_")) {
            return Optional.of(OrderReason.DELIVERY);
        }
        return source.equals(OrderSource.LIQUIDATION) || source.equals(OrderSource.REDUCE_OFFSET)
                ? Optional.of(OrderReason.LIQUIDATION)
                : Optional.empty();
    }

    /**
     * An order that waits, or waited, for a trigger.
     *
     * @param ticker of its instrument, needed where {@link #needsPrice} says so
     * @param placed the order that it placed, whose state is its own then
     */
    static Order order(
            Symbol symbol,
            PlanOrder from,
            Optional<Ticker> ticker,
            Optional<dev.exchangekit.bitget.futurestrade.Order> placed) {
        Direction direction = direction(from);
        OrderType type = from.orderType()
                .map(Words::type)
                .orElse(Amounts.positive(from.executePrice()).isPresent() ? OrderType.LIMIT : OrderType.MARKET);
        boolean waitsPlainly = from.planType().equals(PlanType.NORMAL);
        Optional<Order> result = placed.map(order -> order(symbol, order));
        return Order.builder()
                .symbol(symbol)
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .side(direction.side())
                .positionSide(direction.position())
                .type(type)
                .reduceOnly(direction.closes())
                .quantity(Amounts.positive(from.size()))
                .price(
                        type.equals(OrderType.LIMIT)
                                ? Amounts.positive(from.price()).or(() -> Amounts.positive(from.executePrice()))
                                : Optional.empty())
                .trigger(trails(from) ? Optional.empty() : trigger(from, direction, ticker))
                .trailingStop(trails(from) ? trail(from) : Optional.empty())
                .takeProfit(
                        waitsPlainly
                                ? ClassicWords.exit(
                                        from.takeProfitTriggerPrice(),
                                        from.takeProfitExecutePrice(),
                                        from.takeProfitTriggerType())
                                : Optional.empty())
                .stopLoss(
                        waitsPlainly
                                ? ClassicWords.exit(
                                        from.stopLossTriggerPrice(),
                                        from.stopLossExecutePrice(),
                                        from.stopLossTriggerType())
                                : Optional.empty())
                .filledQuantity(result.map(Order::filledQuantity).orElse(Amounts.orZero(from.baseVolume())))
                .averagePrice(result.flatMap(Order::averagePrice).or(() -> Amounts.positive(from.averagePrice())))
                .status(result.map(Order::status)
                        .orElse(ClassicWords.planStatus(from.status().wire())))
                .nativeStatus(from.status().wire())
                .endReason(result.flatMap(Order::endReason))
                .reason(reason(from.planType()))
                .fees(result.map(Order::fees).orElse(List.of()))
                .createdAt(from.createdAt())
                .updatedAt(result.flatMap(Order::updatedAt).or(from::updatedAt))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** A take profit or stop loss of a position always closes it. */
    private static Direction direction(PlanOrder order) {
        boolean exit = order.planType().queried().equals(PlanType.PROFIT_LOSS);
        boolean ofShort = order.positionSide()
                .filter(dev.exchangekit.bitget.PositionSide.SHORT::equals)
                .isPresent();
        return Direction.ofClassic(
                order.side().orElse(ofShort ? Side.SELL : Side.BUY), order.positionSide(), order.tradeSide(), exit);
    }

    private static boolean trails(PlanOrder order) {
        return order.planType().equals(PlanType.TRACK) || order.planType().equals(PlanType.MOVING);
    }

    private static Optional<TrailingStop> trail(PlanOrder order) {
        return Amounts.positive(order.callbackRatio())
                .map(percent -> TrailingStop.builder()
                        .percent(percent)
                        .activationPrice(Amounts.positive(order.triggerPrice()))
                        .build());
    }

    /** True for an order whose trigger is only known together with the price. */
    static boolean needsPrice(PlanOrder order) {
        return order.planType().equals(PlanType.NORMAL)
                && ClassicWords.planStatus(order.status().wire()).equals(OrderStatus.UNTRIGGERED);
    }

    private static Optional<Trigger> trigger(PlanOrder order, Direction direction, Optional<Ticker> ticker) {
        return Amounts.positive(order.triggerPrice()).flatMap(price -> switch (order.planType()
                .wire()) {
            case "profit_plan", "pos_profit" ->
                Optional.of(new Trigger(Trigger.Kind.TAKE_PROFIT, price, ClassicWords.source(order.triggerType())));
            case "loss_plan", "pos_loss" ->
                Optional.of(new Trigger(Trigger.Kind.STOP, price, ClassicWords.source(order.triggerType())));
            default -> Triggers.waiting(direction.side(), price, ClassicWords.source(order.triggerType()), ticker);
        });
    }

    private static Optional<OrderReason> reason(PlanType type) {
        return switch (type.wire()) {
            case "profit_plan", "pos_profit" -> Optional.of(OrderReason.TAKE_PROFIT);
            case "loss_plan", "pos_loss" -> Optional.of(OrderReason.STOP_LOSS);
            case "track_plan", "moving_plan" -> Optional.of(OrderReason.TRAILING_STOP);
            default -> Optional.empty();
        };
    }

    /** Bitget does not name the client's id of the order. */
    static Fill fill(Symbol symbol, dev.exchangekit.bitget.futurestrade.Fill from) {
        Direction direction = Direction.ofClassic(from.side(), Optional.empty(), from.tradeSide(), false);
        return Fill.builder()
                .symbol(symbol)
                .tradeId(from.tradeId())
                .orderId(from.orderId())
                .side(direction.side())
                .positionSide(direction.position())
                .price(from.price())
                .quantity(from.baseVolume())
                .fees(from.fees().stream()
                        .flatMap(fee -> fee(symbol, fee).stream())
                        .toList())
                .maker(from.role().map(TradeRole.MAKER::equals))
                .realizedProfit(Amounts.nonZero(from.profit()))
                .reason(direction.reason())
                .time(from.createdAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    private static Optional<Fee> fee(Symbol symbol, FillFee fee) {
        return Amounts.nonZero(fee.totalFee())
                .map(amount -> new Fee(amount.negate(), fee.feeCoin().orElse(SymbolNames.settleAsset(symbol))));
    }
}
