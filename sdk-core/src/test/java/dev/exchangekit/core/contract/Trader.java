package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Trades one instrument in quantities that are small and at prices that are safe. */
final class Trader {
    /** How far from the market an order rests: within every exchange's band. */
    private static final BigDecimal FAR = new BigDecimal("0.03");

    private static final BigDecimal NEAR = new BigDecimal("0.005");
    private static final BigDecimal TIMES_MINIMUM = new BigDecimal("4");
    private static final BigDecimal FALLBACK_NOTIONAL = new BigDecimal("10");

    private final Exchange exchange;
    private final ContractWorld world;
    private final Symbol symbol;

    Trader(Exchange exchange, ContractWorld world, Symbol symbol) {
        this.exchange = exchange;
        this.world = world;
        this.symbol = symbol;
    }

    Symbol symbol() {
        return symbol;
    }

    Instrument instrument() {
        return exchange.knownInstruments().require(symbol);
    }

    OrderBookSnapshot book() {
        return exchange.market().orderBook(symbol, 5);
    }

    BigDecimal bid() {
        return book().bestBid().orElseThrow().price();
    }

    BigDecimal ask() {
        return book().bestAsk().orElseThrow().price();
    }

    /** A few times the smallest order. */
    BigDecimal quantity() {
        Instrument instrument = instrument();
        BigDecimal price = bid();
        BigDecimal worth = instrument.minNotional().orElse(FALLBACK_NOTIONAL).multiply(TIMES_MINIMUM);
        BigDecimal wanted = worth.divide(instrument.notional(price, BigDecimal.ONE), 18, RoundingMode.UP)
                .max(instrument.minQuantity().orElse(BigDecimal.ZERO))
                .max(instrument.quantityStep().multiply(TIMES_MINIMUM));
        return instrument.roundQuantity(wanted, RoundingMode.UP);
    }

    /** A price at which nothing happens. */
    BigDecimal away(Side side) {
        return side == Side.BUY
                ? instrument().roundPrice(bid().multiply(BigDecimal.ONE.subtract(FAR)), RoundingMode.DOWN)
                : instrument().roundPrice(ask().multiply(BigDecimal.ONE.add(FAR)), RoundingMode.UP);
    }

    /** A price at which an order meets the other side. */
    BigDecimal through(Side side) {
        return side == Side.BUY
                ? instrument().roundPrice(ask().multiply(BigDecimal.ONE.add(NEAR)), RoundingMode.UP)
                : instrument().roundPrice(bid().multiply(BigDecimal.ONE.subtract(NEAR)), RoundingMode.DOWN);
    }

    /** The best price of a side, where there is room for one between the two sides. */
    BigDecimal best(Side side) {
        OrderBookSnapshot book = book();
        BigDecimal bid = book.bestBid().orElseThrow().price();
        BigDecimal ask = book.bestAsk().orElseThrow().price();
        BigDecimal tick = instrument().tickSize(bid);
        if (ask.subtract(bid).compareTo(tick) <= 0) {
            return side == Side.BUY ? bid : ask;
        }
        return side == Side.BUY ? bid.add(tick) : ask.subtract(tick);
    }

    OrderRequest resting(Side side) {
        return OrderRequest.limit(symbol, side, quantity(), away(side));
    }

    OrderAck rest(Side side) {
        OrderAck ack = place(resting(side));
        shows(ack.ref(), OrderStatus.NEW);
        return ack;
    }

    OrderAck place(OrderRequest order) {
        return exchange.trading().place(order);
    }

    /** A market order, filled; where a quantity cannot be bought at the market, a limit order that is filled at once. */
    Order market(Side side, BigDecimal quantity) {
        OrderRequest request = side == Side.SELL || buysQuantities()
                ? OrderRequest.market(symbol, side, quantity)
                : OrderRequest.limit(symbol, side, quantity, through(side)).toBuilder()
                        .timeInForce(
                                exchange.supports(Feature.IMMEDIATE_OR_CANCEL, symbol)
                                        ? TimeInForce.IOC
                                        : TimeInForce.GTC)
                        .build();
        Order order = ended(place(request).ref());
        assertThat(order.status()).as("market order %s", order).isEqualTo(OrderStatus.FILLED);
        return order;
    }

    /** Whether a quantity can be bought at the market. */
    boolean buysQuantities() {
        return exchange.supports(Feature.MARKET_BUY_BY_QUANTITY, symbol);
    }

    /** More than the account can buy at a price. */
    BigDecimal tooMuch(BigDecimal price) {
        return instrument()
                .maxQuantity()
                .orElseGet(() -> instrument()
                        .roundQuantity(
                                exchange.account()
                                        .balance(symbol.quote())
                                        .orElseThrow()
                                        .total()
                                        .multiply(BigDecimal.TEN)
                                        .divide(price, 18, RoundingMode.DOWN),
                                RoundingMode.DOWN));
    }

    Order order(OrderRef ref) {
        return eventually(world, () -> exchange.trading().order(ref), Optional::isPresent)
                .orElseThrow(() -> new AssertionError("no order " + ref));
    }

    /** The order once it is final. */
    Order ended(OrderRef ref) {
        Order order = eventually(world, () -> order(ref), Order::isFinal);
        assertThat(order.isFinal()).as("order %s is final", order).isTrue();
        return order;
    }

    /** The order once it stands there. */
    Order shows(OrderRef ref, OrderStatus status) {
        Order order = eventually(world, () -> order(ref), o -> o.status().equals(status));
        assertThat(order.status()).as("order %s", order).isEqualTo(status);
        return order;
    }

    List<Order> open() {
        return exchange.trading().openOrders(symbol);
    }

    /** The fills of an order, once they are all there. */
    List<Fill> fills(Order order) {
        return eventually(
                world,
                () -> exchange.trading().fills(symbol, HistoryWindow.NEWEST).items().stream()
                        .filter(fill -> fill.orderId().equals(order.orderId()))
                        .toList(),
                fills -> sum(fills).compareTo(order.filledQuantity()) == 0);
    }

    static BigDecimal sum(List<Fill> fills) {
        return fills.stream().map(Fill::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal fees(List<Fee> fees, String asset) {
        return fees.stream()
                .filter(fee -> fee.asset().equals(asset))
                .map(Fee::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static <T> T eventually(ContractWorld world, Supplier<T> question, Predicate<T> wanted) {
        T answer = question.get();
        for (int i = 1; i < world.patience() && !wanted.test(answer); i++) {
            world.pause();
            answer = question.get();
        }
        return answer;
    }
}
