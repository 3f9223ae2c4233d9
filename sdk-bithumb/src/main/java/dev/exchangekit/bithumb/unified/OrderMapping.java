package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.CancelType;
import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.order.OrderRecord;
import dev.exchangekit.bithumb.order.OrderTrade;
import dev.exchangekit.bithumb.order.OrderView;
import dev.exchangekit.bithumb.order.PlaceOrderRequest;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;

/** Orders in unified words. */
final class OrderMapping {
    private OrderMapping() {}

    /** An order as asked for by its id, with its fills. */
    static Order order(Symbol symbol, dev.exchangekit.bithumb.order.Order from) {
        return shared(symbol, from, from.side(), from.state())
                .fills(from.trades().stream()
                        .flatMap(trade -> fill(symbol, from, trade).stream())
                        .sorted(Comparator.comparing(Fill::time))
                        .toList())
                .build();
    }

    /** An order as lists have it. */
    static Order order(Symbol symbol, OrderRecord from) {
        return shared(symbol, from, from.side(), from.state()).build();
    }

    private static Order.Builder shared(
            Symbol symbol, OrderView from, dev.exchangekit.bithumb.Side side, OrderState state) {
        boolean limit = isOf(from, dev.exchangekit.bithumb.OrderType.LIMIT);
        boolean byAmount = isOf(from, dev.exchangekit.bithumb.OrderType.PRICE)
                || (isOf(from, dev.exchangekit.bithumb.OrderType.BEST)
                        && side.equals(dev.exchangekit.bithumb.Side.BID));
        BigDecimal filled = Amounts.orZero(from.executedVolume());
        Order.Builder to = Order.builder();
        to.symbol(symbol)
                .orderId(from.orderId())
                .clientOrderId(from.clientOrderId())
                .side(side(side))
                .type(from.type().map(OrderMapping::type))
                .timeInForce(
                        limit
                                ? Optional.of(timeInForce(from))
                                : from.timeInForce().map(t -> timeInForce(from)))
                .quantity(byAmount ? Optional.empty() : Amounts.positive(from.volume()))
                .quoteAmount(byAmount ? Amounts.positive(from.price()) : Optional.empty())
                .price(limit ? Amounts.positive(from.price()) : Optional.empty())
                .filledQuantity(filled)
                .averagePrice(Amounts.positive(from.executedFunds())
                        .filter(funds -> filled.signum() > 0)
                        .map(funds -> funds.divide(filled, MathContext.DECIMAL64)))
                .status(status(from, state, filled))
                .nativeStatus(state.wire())
                .endReason(from.cancelType().map(CancelType::wire))
                .fees(Amounts.positive(from.paidFee()).map(fee -> new Fee(fee, symbol.quote())).stream()
                        .toList())
                .createdAt(from.createdAt())
                .nativeModel(NativeModel.of(from));
        return to;
    }

    private static boolean isOf(OrderView order, dev.exchangekit.bithumb.OrderType type) {
        return order.type().equals(Optional.of(type));
    }

    private static OrderType type(dev.exchangekit.bithumb.OrderType type) {
        return switch (type.wire()) {
            case "limit" -> OrderType.LIMIT;
            case "price", "market" -> OrderType.MARKET;
            default -> new OrderType(type.wire());
        };
    }

    private static TimeInForce timeInForce(OrderView order) {
        return order.timeInForce()
                .map(word -> switch (word.wire()) {
                    case "ioc" -> TimeInForce.IOC;
                    case "fok" -> TimeInForce.FOK;
                    case "post_only" -> TimeInForce.POST_ONLY;
                    default -> new TimeInForce(word.wire());
                })
                .orElse(TimeInForce.GTC);
    }

    /** An order that never rests is done also when a part of it was left; what it was cancelled for tells the others. */
    private static OrderStatus status(OrderView order, OrderState state, BigDecimal filled) {
        return switch (state.wire()) {
            case "wait" -> filled.signum() > 0 ? OrderStatus.PARTIALLY_FILLED : OrderStatus.NEW;
            case "watch" -> OrderStatus.UNTRIGGERED;
            case "done" ->
                isOf(order, dev.exchangekit.bithumb.OrderType.LIMIT)
                                && order.volume()
                                        .filter(whole -> whole.compareTo(filled) > 0)
                                        .isPresent()
                        ? OrderStatus.EXPIRED
                        : OrderStatus.FILLED;
            case "cancel" ->
                order.cancelType().equals(Optional.of(CancelType.TIF_CANCEL))
                        ? OrderStatus.EXPIRED
                        : OrderStatus.CANCELLED;
            default -> new OrderStatus(state.wire());
        };
    }

    private static Side side(dev.exchangekit.bithumb.Side side) {
        return side.equals(dev.exchangekit.bithumb.Side.BID) ? Side.BUY : Side.SELL;
    }

    /** Empty for a fill without a time. Bithumb tells the fees of the whole order only. */
    private static Optional<Fill> fill(Symbol symbol, dev.exchangekit.bithumb.order.Order order, OrderTrade from) {
        return from.createdAt()
                .map(time -> Fill.builder()
                        .symbol(symbol)
                        .tradeId(from.tradeId())
                        .orderId(order.orderId())
                        .clientOrderId(order.clientOrderId())
                        .side(side(order.side()))
                        .price(from.price())
                        .quantity(from.volume())
                        .time(time)
                        .nativeModel(NativeModel.of(from))
                        .build());
    }

    /** A new order in Bithumb's words. */
    static PlaceOrderRequest request(OrderRequest from) {
        boolean limit = from.type().equals(OrderType.LIMIT);
        boolean buys = from.side() == Side.BUY;
        dev.exchangekit.bithumb.OrderType market =
                buys ? dev.exchangekit.bithumb.OrderType.PRICE : dev.exchangekit.bithumb.OrderType.MARKET;
        return PlaceOrderRequest.builder()
                .market(Markets.of(from.symbol()))
                .side(buys ? dev.exchangekit.bithumb.Side.BID : dev.exchangekit.bithumb.Side.ASK)
                .type(limit ? dev.exchangekit.bithumb.OrderType.LIMIT : market)
                .price(from.price().or(from::quoteAmount))
                .volume(from.quantity())
                .timeInForce(limit ? word(from.timeInForce()) : Optional.empty())
                .clientOrderId(from.clientOrderId())
                .build();
    }

    private static Optional<dev.exchangekit.bithumb.TimeInForce> word(TimeInForce time) {
        return switch (time.wire()) {
            case "GTC" -> Optional.empty();
            case "IOC" -> Optional.of(dev.exchangekit.bithumb.TimeInForce.IOC);
            case "FOK" -> Optional.of(dev.exchangekit.bithumb.TimeInForce.FOK);
            case "POST_ONLY" -> Optional.of(dev.exchangekit.bithumb.TimeInForce.POST_ONLY);
            default -> throw new InvalidRequestException("timeInForce", time.wire(), "is unknown to Bithumb");
        };
    }
}
