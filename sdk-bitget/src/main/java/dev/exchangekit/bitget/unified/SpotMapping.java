package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeRole;
import dev.exchangekit.bitget.spotplan.PlanOrder;
import dev.exchangekit.bitget.spotplan.PlanType;
import dev.exchangekit.bitget.spottrade.CancelReason;
import dev.exchangekit.bitget.spottrade.OpenOrder;
import dev.exchangekit.bitget.spottrade.OrderFee;
import dev.exchangekit.bitget.spottrade.OrderFeeAmounts;
import dev.exchangekit.bitget.spottrade.TpslType;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Orders and fills of a classic spot account in unified words. Bitget's fees are negative where they are paid. */
final class SpotMapping {
    private static final String NEW_FEES = "newFees";
    private static final String BGB = "BGB";

    private SpotMapping() {}

    /** @param ticker of its instrument, for one that waits */
    static Order order(Symbol symbol, OpenOrder from, Optional<Ticker> ticker) {
        boolean limit = from.orderType().equals(dev.exchangekit.bitget.OrderType.LIMIT);
        return shared(symbol, from.orderType(), from.side(), from.size())
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .timeInForce(from.force().filter(time -> limit).map(Words::timeInForce))
                .price(limit ? Amounts.positive(from.price()) : Optional.empty())
                .trigger(trigger(from.side(), from.triggerPrice(), ticker))
                .takeProfit(takeProfit(from))
                .stopLoss(stopLoss(from))
                .filledQuantity(Amounts.orZero(from.filledQuantity()))
                .averagePrice(OrderFacts.averagePrice(
                        symbol, from.averagePrice(), from.filledQuantity(), from.filledAmount()))
                .status(status(from.status().wire(), from.tpslType()))
                .nativeStatus(from.status().wire())
                .createdAt(from.createdAt())
                .updatedAt(from.updatedAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Optional<ExitOrder> takeProfit(OpenOrder order) {
        return ClassicWords.exit(order.presetTakeProfitPrice(), order.executeTakeProfitPrice(), Optional.empty());
    }

    static Optional<ExitOrder> stopLoss(OpenOrder order) {
        return ClassicWords.exit(order.presetStopLossPrice(), order.executeStopLossPrice(), Optional.empty());
    }

    /** Bitget tells neither the time in force nor the exits of an order that is asked for by its id. */
    static Order order(Symbol symbol, dev.exchangekit.bitget.spottrade.Order from, Optional<Ticker> ticker) {
        boolean limit = from.orderType().equals(dev.exchangekit.bitget.OrderType.LIMIT);
        OrderStatus status = status(from.status().wire(), from.tpslType());
        return shared(symbol, from.orderType(), from.side(), from.size())
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .price(limit ? Amounts.positive(from.price()) : Optional.empty())
                .trigger(trigger(from.side(), from.triggerPrice(), ticker))
                .filledQuantity(Amounts.orZero(from.filledQuantity()))
                .averagePrice(OrderFacts.averagePrice(
                        symbol, from.averagePrice(), from.filledQuantity(), from.filledAmount()))
                .status(status)
                .nativeStatus(from.status().wire())
                .endReason(OrderFacts.endReason(status, from.cancelReason().map(CancelReason::wire)))
                .fees(fees(symbol, from))
                .createdAt(from.createdAt())
                .updatedAt(from.updatedAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** A market order that buys is by amount. */
    private static Order.Builder shared(
            Symbol symbol, dev.exchangekit.bitget.OrderType type, Side side, BigDecimal size) {
        boolean byAmount = type.equals(dev.exchangekit.bitget.OrderType.MARKET) && side == Side.BUY;
        Order.Builder to = Order.builder();
        to.symbol(symbol)
                .side(side(side))
                .type(Words.type(type))
                .quantity(byAmount ? Optional.empty() : Optional.of(size))
                .quoteAmount(byAmount ? Optional.of(size) : Optional.empty());
        return to;
    }

    private static dev.exchangekit.core.model.Side side(Side side) {
        return side == Side.BUY ? dev.exchangekit.core.model.Side.BUY : dev.exchangekit.core.model.Side.SELL;
    }

    private static OrderStatus status(String word, Optional<TpslType> type) {
        OrderStatus status = ClassicWords.status(word, Optional.empty());
        return isWaiting(type) && status.equals(OrderStatus.NEW) ? OrderStatus.UNTRIGGERED : status;
    }

    private static boolean isWaiting(Optional<TpslType> type) {
        return type.filter(TpslType.TPSL::equals).isPresent();
    }

    private static Optional<Trigger> trigger(Side side, Optional<BigDecimal> price, Optional<Ticker> ticker) {
        return Amounts.positive(price)
                .flatMap(trigger -> Triggers.waiting(side(side), trigger, PriceSource.LAST, ticker));
    }

    /** What BGB or a coupon paid is not paid in the coin that was got. */
    private static List<Fee> fees(Symbol symbol, dev.exchangekit.bitget.spottrade.Order order) {
        String got = order.side() == Side.BUY ? symbol.base() : symbol.quote();
        Optional<OrderFeeAmounts> amounts = order.fees().stream()
                .filter(fee -> fee.name().equals(NEW_FEES))
                .map(OrderFee::amounts)
                .findFirst();
        if (amounts.isPresent()) {
            return Stream.of(
                            fee(amounts.get().bgbDeduction(), BGB),
                            fee(amounts.get().remainder(), got))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return order.fees().stream()
                .flatMap(fee ->
                        fee(fee.amounts().totalFee(), fee.amounts().feeCoin().orElse(fee.name())).stream())
                .toList();
    }

    private static Optional<Fee> fee(Optional<BigDecimal> paid, String coin) {
        return Amounts.nonZero(paid).map(amount -> new Fee(amount.negate(), coin));
    }

    /**
     * An order that waits, or waited, for a trigger.
     *
     * @param ticker of its instrument, for one that waits
     * @param placed the order that it placed, whose state is its own then
     */
    static Order order(
            Symbol symbol,
            PlanOrder from,
            Optional<Ticker> ticker,
            Optional<dev.exchangekit.bitget.spottrade.Order> placed) {
        boolean byAmount = from.planType().filter(PlanType.TOTAL::equals).isPresent();
        OrderType type = Words.type(from.orderType());
        Optional<Order> result = placed.map(order -> order(symbol, order, Optional.empty()));
        return Order.builder()
                .symbol(symbol)
                .orderId(from.orderId())
                .clientOrderId(from.clientOid())
                .side(side(from.side()))
                .type(type)
                .quantity(byAmount ? Optional.empty() : Optional.of(from.size()))
                .quoteAmount(byAmount ? Optional.of(from.size()) : Optional.empty())
                .price(type.equals(OrderType.LIMIT) ? Amounts.positive(from.executePrice()) : Optional.empty())
                .trigger(Triggers.waiting(
                        side(from.side()), from.triggerPrice(), ClassicWords.source(from.triggerType()), ticker))
                .filledQuantity(result.map(Order::filledQuantity).orElse(BigDecimal.ZERO))
                .averagePrice(result.flatMap(Order::averagePrice))
                .status(result.map(Order::status)
                        .orElse(ClassicWords.planStatus(from.status().wire())))
                .nativeStatus(from.status().wire())
                .endReason(result.flatMap(Order::endReason))
                .fees(result.map(Order::fees).orElse(List.of()))
                .createdAt(from.createdAt())
                .updatedAt(result.flatMap(Order::updatedAt).or(from::updatedAt))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** Bitget does not name the client's id of the order. */
    static Fill fill(Symbol symbol, dev.exchangekit.bitget.spottrade.Fill from) {
        String got = from.side() == Side.BUY ? symbol.base() : symbol.quote();
        return Fill.builder()
                .symbol(symbol)
                .tradeId(from.tradeId())
                .orderId(from.orderId())
                .side(side(from.side()))
                .price(from.price())
                .quantity(from.size())
                .fees(from
                        .fee()
                        .flatMap(fee -> fee(fee.totalFee(), fee.feeCoin().orElse(got)))
                        .stream()
                        .toList())
                .maker(from.role().map(TradeRole.MAKER::equals))
                .time(from.createdAt())
                .nativeModel(NativeModel.of(from))
                .build();
    }
}
