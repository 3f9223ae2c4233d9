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
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Orders in unified words. */
final class OrderMapping {
    private static final int FEE_PLACES = 8;

    private OrderMapping() {}

    /** An order as asked for by its id, with its fills. */
    static Order order(Symbol symbol, dev.exchangekit.bithumb.order.Order from) {
        return shared(symbol, from, from.side(), from.state())
                .fills(fills(symbol, from))
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

    /**
     * The fills of an order, the oldest first. Bithumb tells the fee of the whole order, of which each has a share by its
     * worth, and whether a fill was a maker's only by what kind of order it was.
     */
    static List<Fill> fills(Symbol symbol, dev.exchangekit.bithumb.order.Order order) {
        List<OrderTrade> trades = order.trades().stream()
                .filter(trade -> trade.createdAt().isPresent())
                .sorted(Comparator.comparing(trade -> trade.createdAt().orElseThrow()))
                .toList();
        BigDecimal worth = trades.stream().map(OrderMapping::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = Amounts.orZero(order.paidFee());
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i < trades.size(); i++) {
            OrderTrade trade = trades.get(i);
            BigDecimal fee = i == trades.size() - 1
                    ? left
                    : Amounts.orZero(order.paidFee())
                            .multiply(worth(trade))
                            .divide(worth, FEE_PLACES, RoundingMode.DOWN);
            left = left.subtract(fee);
            fills.add(Fill.builder()
                    .symbol(symbol)
                    .tradeId(trade.tradeId())
                    .orderId(order.orderId())
                    .clientOrderId(order.clientOrderId())
                    .side(side(order.side()))
                    .price(trade.price())
                    .quantity(trade.volume())
                    .fees(fee.signum() > 0 ? List.of(new Fee(fee, symbol.quote())) : List.of())
                    .maker(maker(order))
                    .time(trade.createdAt().orElseThrow())
                    .nativeModel(NativeModel.of(trade))
                    .build());
        }
        return List.copyOf(fills);
    }

    private static BigDecimal worth(OrderTrade trade) {
        return trade.funds().orElseGet(() -> trade.price().multiply(trade.volume()));
    }

    /** An order that never rests takes, one that must rest makes; of others it is not known. */
    private static Optional<Boolean> maker(OrderView order) {
        TimeInForce time = timeInForce(order);
        if (time.equals(TimeInForce.POST_ONLY)) {
            return Optional.of(true);
        }
        boolean rests = isOf(order, dev.exchangekit.bithumb.OrderType.LIMIT) && time.equals(TimeInForce.GTC);
        return rests ? Optional.empty() : Optional.of(false);
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
