package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatistics;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of the life of an order, the same in every market. */
public abstract class OrderContract extends ExchangeContract {
    private final ClientOrderIds ids = ClientOrderIds.prefixed("contract");

    /** The market whose orders these are. */
    protected abstract Symbol symbol();

    private Trader trader() {
        return trader(symbol());
    }

    @Test
    void limitOrderRestsAsItWasAsked() {
        Trader trader = trader();
        OrderRequest request = trader.resting(Side.BUY);
        OrderAck ack = trader.place(request);
        Order order = trader.shows(ack.ref(), OrderStatus.NEW);
        assertThat(order.symbol()).isEqualTo(symbol());
        assertThat(order.side()).isEqualTo(Side.BUY);
        assertThat(order.type()).contains(OrderType.LIMIT);
        states(order, TimeInForce.GTC);
        assertThat(order.quantity().orElseThrow())
                .isEqualByComparingTo(request.quantity().orElseThrow());
        assertThat(order.price().orElseThrow())
                .isEqualByComparingTo(request.price().orElseThrow());
        assertThat(order.filledQuantity()).isZero();
        assertThat(order.averagePrice()).isEmpty();
        assertThat(order.fees()).isEmpty();
        assertThat(order.createdAt().orElseThrow())
                .isBetween(
                        world().now().minus(Duration.ofMinutes(1)),
                        world().now().plus(Duration.ofMinutes(1)));
        assertThat(order.nativeModel()).isPresent();
    }

    @Test
    void openOrderIsListedUntilItIsCancelled() {
        Trader trader = trader();
        OrderAck ack = trader.rest(Side.SELL);
        assertThat(trader.open())
                .extracting(Order::orderId)
                .containsExactly(ack.orderId().orElseThrow());
        if (exchange().supports(Feature.ALL_OPEN_ORDERS)) {
            assertThat(exchange().trading().openOrders())
                    .extracting(Order::orderId)
                    .contains(ack.orderId().orElseThrow());
        }
        CancelResult result = exchange().trading().cancel(ack.ref());
        assertThat(result.outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(result.failure()).isEmpty();
        assertThat(trader.shows(ack.ref(), OrderStatus.CANCELLED).isFinal()).isTrue();
        assertThat(eventually(trader::open, List::isEmpty)).isEmpty();
    }

    @Test
    void openOrdersAreCountedBySideAndStatus() {
        Trader trader = trader();
        trader.rest(Side.BUY);
        trader.rest(Side.SELL);
        trader.rest(Side.SELL);
        OrderStatistics statistics = exchange().trading().openOrderStatistics(symbol());
        assertThat(statistics.open()).isEqualTo(3);
        assertThat(statistics.count(OrderStatus.NEW)).isEqualTo(3);
        assertThat(statistics.count(Side.BUY)).isEqualTo(1);
        assertThat(statistics.count(Side.SELL)).isEqualTo(2);
        assertThat(statistics.partiallyFilled()).isZero();
        if (exchange().supports(Feature.ALL_OPEN_ORDERS)) {
            assertThat(exchange().trading().openOrderStatistics().remaining(symbol(), Side.BUY))
                    .isEqualByComparingTo(trader.quantity());
        }
    }

    @Test
    void orderWithoutClientIdGetsOne() {
        OrderAck ack = trader().rest(Side.BUY);
        assertThat(ack.clientOrderId()).hasValueSatisfying(id -> assertThat(id).matches("[A-Za-z0-9_-]{1,36}"));
        assertThat(trader().order(OrderRef.ofClientId(
                                symbol(), ack.clientOrderId().orElseThrow()))
                        .orderId())
                .isEqualTo(ack.orderId().orElseThrow());
    }

    @Test
    void ownClientIdNamesTheOrderInEveryCall() {
        Trader trader = trader();
        String id = ids.next();
        OrderAck ack = trader.place(
                trader.resting(Side.BUY).toBuilder().clientOrderId(id).build());
        assertThat(ack.clientOrderId()).contains(id);
        OrderRef ref = OrderRef.ofClientId(symbol(), id);
        assertThat(trader.shows(ref, OrderStatus.NEW).clientOrderId()).contains(id);
        assertThat(exchange().trading().cancel(ref).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        trader.shows(ref, OrderStatus.CANCELLED);
    }

    @Test
    void secondOrderWithTheSameClientIdIsNotPlaced() {
        Trader trader = trader();
        OrderRequest request =
                trader.resting(Side.BUY).toBuilder().clientOrderId(ids.next()).build();
        OrderAck first = trader.place(request);
        try {
            // a refusal that may speak of this very request is looked up, and what is found is the first order
            assertThat(trader.place(request).orderId()).isEqualTo(first.orderId());
        } catch (OrderRejectedException e) {
            assertThat(e.kind()).isEqualTo(ErrorKind.DUPLICATE_CLIENT_ID);
        }
        assertThat(eventually(trader::open, open -> open.size() == 1)).hasSize(1);
    }

    @Test
    void marketOrderFillsAtOnceAndItsFillsAreTheOrder() {
        Trader trader = trader();
        Side side = trader.buysQuantities() ? Side.BUY : Side.SELL;
        BigDecimal quantity = trader.quantity();
        Order order = trader.market(side, quantity);
        assertThat(order.type()).contains(OrderType.MARKET);
        assertThat(order.price()).isEmpty();
        assertThat(order.filledQuantity()).isEqualByComparingTo(quantity);
        assertThat(order.remainingQuantity())
                .hasValueSatisfying(left -> assertThat(left).isZero());
        assertThat(order.averagePrice())
                .hasValueSatisfying(price -> assertThat(price).isPositive());
        assertThat(order.fees()).isNotEmpty().allSatisfy(fee -> {
            assertThat(fee.asset()).isNotBlank();
            assertThat(fee.amount()).isPositive();
        });
        List<Fill> fills = trader.fills(order);
        assertThat(Trader.sum(fills)).isEqualByComparingTo(order.filledQuantity());
        assertThat(fills).extracting(Fill::tradeId).doesNotHaveDuplicates();
        assertThat(fills).allSatisfy(fill -> {
            assertThat(fill.symbol()).isEqualTo(symbol());
            assertThat(fill.side()).isEqualTo(side);
            assertThat(fill.maker()).contains(false);
            fill.clientOrderId()
                    .ifPresent(id -> assertThat(order.clientOrderId()).contains(id));
            assertThat(fill.reason()).isEmpty();
        });
        String asset = order.fees().get(0).asset();
        BigDecimal ofFills =
                Trader.fees(fills.stream().flatMap(fill -> fill.fees().stream()).toList(), asset);
        assertThat(ofFills).isEqualByComparingTo(Trader.fees(order.fees(), asset));
    }

    @Test
    void limitOrderThatMeetsTheOtherSideFillsNoWorseThanItsPrice() {
        Trader trader = trader();
        BigDecimal price = trader.through(Side.SELL);
        OrderAck ack = trader.place(OrderRequest.limit(symbol(), Side.SELL, trader.quantity(), price));
        Order order = trader.ended(ack.ref());
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.averagePrice().orElseThrow()).isGreaterThanOrEqualTo(price);
    }

    @Test
    void restingOrderThatIsTakenFillsAsMaker() {
        Trader trader = trader();
        BigDecimal price = trader.best(Side.BUY);
        BigDecimal quantity = trader.quantity();
        OrderAck ack = trader.place(OrderRequest.limit(symbol(), Side.BUY, quantity, price));
        trader.shows(ack.ref(), OrderStatus.NEW);
        world().take(symbol(), Side.SELL, quantity, price);
        Order order = trader.shows(ack.ref(), OrderStatus.FILLED);
        assertThat(order.averagePrice().orElseThrow())
                .isCloseTo(price, within(trader.instrument().tickSize()));
        assertThat(trader.fills(order))
                .isNotEmpty()
                .allSatisfy(fill -> assertThat(fill.maker().orElse(true)).isTrue());
    }

    @Test
    void partOfAnOrderFillsAndTheRestIsCancelled() {
        Trader trader = trader();
        BigDecimal whole = trader.quantity();
        BigDecimal part = trader.instrument().roundQuantity(whole.divide(BigDecimal.valueOf(2)), RoundingMode.DOWN);
        BigDecimal price = trader.best(Side.BUY);
        OrderAck ack = trader.place(OrderRequest.limit(symbol(), Side.BUY, whole, price));
        world().take(symbol(), Side.SELL, part, price);
        Order open = trader.shows(ack.ref(), OrderStatus.PARTIALLY_FILLED);
        assertThat(open.filledQuantity()).isEqualByComparingTo(part);
        assertThat(open.remainingQuantity().orElseThrow()).isEqualByComparingTo(whole.subtract(part));

        assertThat(exchange().trading().cancel(ack.ref()).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        Order ended = trader.shows(ack.ref(), OrderStatus.CANCELLED);
        assertThat(ended.filledQuantity()).isEqualByComparingTo(part);
        assertThat(Trader.sum(trader.fills(ended))).isEqualByComparingTo(part);
    }

    @Test
    void amendChangesPriceAndQuantity() {
        needs(Feature.AMEND, symbol());
        Trader trader = trader();
        OrderAck ack = trader.rest(Side.BUY);
        BigDecimal price =
                trader.away(Side.BUY).subtract(trader.instrument().tickSize().multiply(BigDecimal.TEN));
        BigDecimal quantity = trader.quantity().add(trader.instrument().quantityStep());
        AmendResult result = exchange()
                .trading()
                .amend(AmendRequest.builder()
                        .order(ack.ref())
                        .price(price)
                        .quantity(quantity)
                        .build());
        assertThat(result.outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(result.previous()).isEqualTo(ack.ref());
        Order order = eventually(
                () -> trader.order(result.order()),
                o -> o.price().filter(p -> p.compareTo(price) == 0).isPresent());
        assertThat(order.price().orElseThrow()).isEqualByComparingTo(price);
        assertThat(order.quantity().orElseThrow()).isEqualByComparingTo(quantity);
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(trader.open()).hasSize(1);
    }

    @Test
    void amendOfAFilledOrderIsAnAnswer() {
        needs(Feature.AMEND, symbol());
        Trader trader = trader();
        Order order = trader.market(Side.BUY, trader.quantity());
        AmendResult result = exchange().trading().amend(AmendRequest.price(order.ref(), trader.away(Side.BUY)));
        assertThat(result.outcome()).isEqualTo(ChangeOutcome.ALREADY_FILLED);
        assertThat(result.outcome().cameTooLate()).isTrue();
        assertThat(result.replaced()).isFalse();
    }

    @Test
    void amendOfACancelledOrderIsAnAnswer() {
        needs(Feature.AMEND, symbol());
        Trader trader = trader();
        OrderAck ack = trader.rest(Side.BUY);
        exchange().trading().cancel(ack.ref());
        trader.shows(ack.ref(), OrderStatus.CANCELLED);
        assertThat(exchange()
                        .trading()
                        .amend(AmendRequest.price(ack.ref(), trader.away(Side.BUY)))
                        .outcome())
                .isEqualTo(ChangeOutcome.ALREADY_CANCELLED);
    }

    @Test
    void cancelOfAFilledOrderIsAnAnswer() {
        Trader trader = trader();
        Order order = trader.market(Side.SELL, trader.quantity());
        assertThat(exchange().trading().cancel(order.ref()).outcome()).isEqualTo(ChangeOutcome.ALREADY_FILLED);
    }

    @Test
    void secondCancelIsAnAnswer() {
        Trader trader = trader();
        OrderAck ack = trader.rest(Side.BUY);
        exchange().trading().cancel(ack.ref());
        trader.shows(ack.ref(), OrderStatus.CANCELLED);
        assertThat(exchange().trading().cancel(ack.ref()).outcome()).isEqualTo(ChangeOutcome.ALREADY_CANCELLED);
    }

    @Test
    void unknownOrderIsNotFoundAndCannotBeChanged() {
        OrderRef unknown = OrderRef.ofClientId(symbol(), ids.next());
        assertThat(exchange().trading().order(unknown)).isEmpty();
        assertThatThrownBy(() -> exchange().trading().cancel(unknown))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_NOT_FOUND));
        if (exchange().supports(Feature.AMEND, symbol())) {
            assertThatThrownBy(() -> exchange().trading().amend(AmendRequest.price(unknown, trader().away(Side.BUY))))
                    .isInstanceOfSatisfying(
                            OrderRejectedException.class,
                            e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_NOT_FOUND));
        }
    }

    @Test
    void postOnlyOrderRests() {
        needs(Feature.POST_ONLY, symbol());
        Trader trader = trader();
        OrderAck ack = trader.place(with(trader.resting(Side.BUY), TimeInForce.POST_ONLY));
        states(trader.shows(ack.ref(), OrderStatus.NEW), TimeInForce.POST_ONLY);
    }

    @Test
    void postOnlyOrderNeverTakes() {
        needs(Feature.POST_ONLY, symbol());
        endsUnfilled(with(meeting(Side.BUY), TimeInForce.POST_ONLY));
    }

    @Test
    void immediateOrderTakesWhatThereIs() {
        needs(Feature.IMMEDIATE_OR_CANCEL, symbol());
        OrderAck ack = trader().place(with(meeting(Side.BUY), TimeInForce.IOC));
        Order order = trader().ended(ack.ref());
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        states(order, TimeInForce.IOC);
    }

    @Test
    void immediateOrderNeverRests() {
        needs(Feature.IMMEDIATE_OR_CANCEL, symbol());
        endsUnfilled(with(trader().resting(Side.BUY), TimeInForce.IOC));
    }

    @Test
    void fillOrKillOrderFillsAsAWhole() {
        needs(Feature.FILL_OR_KILL, symbol());
        OrderAck ack = trader().place(with(meeting(Side.SELL), TimeInForce.FOK));
        assertThat(trader().ended(ack.ref()).status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void fillOrKillOrderThatCannotFillAsAWholeFillsNothing() {
        needs(Feature.FILL_OR_KILL, symbol());
        endsUnfilled(with(trader().resting(Side.SELL), TimeInForce.FOK));
    }

    @Test
    void orderBeyondTheBalanceIsRefusedTyped() {
        Trader trader = trader();
        BigDecimal price = trader.away(Side.BUY);
        OrderRequest order = OrderRequest.limit(symbol(), Side.BUY, trader.tooMuch(price), price);
        assertThatThrownBy(() -> trader.place(order)).isInstanceOfSatisfying(OrderRejectedException.class, e -> {
            assertThat(e.kind()).isEqualTo(ErrorKind.INSUFFICIENT_BALANCE);
            assertThat(e.exchange()).isEqualTo(exchange().name());
            assertThat(e.code()).isNotBlank();
            assertThat(e.retryable()).isFalse();
        });
        assertThat(trader.open()).isEmpty();
    }

    @Test
    void cancelAllEndsEveryOrderOfTheInstrument() {
        needs(Feature.CANCEL_ALL, symbol());
        Trader trader = trader();
        List<OrderAck> acks = List.of(trader.rest(Side.BUY), trader.rest(Side.SELL), trader.rest(Side.BUY));
        exchange().trading().cancelAll(symbol());
        assertThat(eventually(trader::open, List::isEmpty)).isEmpty();
        acks.forEach(ack -> trader.shows(ack.ref(), OrderStatus.CANCELLED));
        assertThat(exchange().trading().cancelAll(symbol())).isEmpty();
    }

    @Test
    void cancelManyAnswersForEach() {
        needs(Feature.CANCEL_MANY, symbol());
        Trader trader = trader();
        OrderRef open = trader.rest(Side.BUY).ref();
        OrderRef filled = trader.market(Side.BUY, trader.quantity()).ref();
        OrderRef another = trader.rest(Side.SELL).ref();
        OrderRef unknown = OrderRef.ofClientId(symbol(), ids.next());
        List<CancelResult> results = exchange().trading().cancelMany(List.of(open, filled, unknown, another));
        assertThat(results).extracting(CancelResult::order).containsExactly(open, filled, unknown, another);
        assertThat(results)
                .extracting(CancelResult::outcome)
                .containsExactly(
                        ChangeOutcome.ACCEPTED,
                        ChangeOutcome.ALREADY_FILLED,
                        ChangeOutcome.REJECTED,
                        ChangeOutcome.ACCEPTED);
        assertThat(results.get(2).failure()).get().isInstanceOf(OrderRejectedException.class);
    }

    @Test
    void placeManyAnswersForEach() {
        needs(Feature.PLACE_MANY, symbol());
        Trader trader = trader();
        OrderRequest first =
                trader.resting(Side.BUY).toBuilder().clientOrderId(ids.next()).build();
        BigDecimal price = trader.away(Side.BUY);
        OrderRequest poor = OrderRequest.limit(symbol(), Side.BUY, trader.tooMuch(price), price);
        OrderRequest last = trader.resting(Side.SELL);
        List<PlaceResult> results = exchange().trading().placeMany(List.of(first, poor, last));
        assertThat(results).extracting(PlaceResult::request).containsExactly(first, poor, last);
        assertThat(results)
                .extracting(PlaceResult::outcome)
                .containsExactly(OrderOutcome.ACCEPTED, OrderOutcome.REJECTED, OrderOutcome.ACCEPTED);
        assertThat(results.get(0).orElseThrow().clientOrderId()).isEqualTo(first.clientOrderId());
        assertThat(results.get(1).failure())
                .get()
                .isInstanceOfSatisfying(
                        OrderRejectedException.class,
                        e -> assertThat(e.kind()).isEqualTo(ErrorKind.INSUFFICIENT_BALANCE));
        trader.shows(results.get(2).orElseThrow().ref(), OrderStatus.NEW);
        assertThat(trader.open()).hasSize(2);
    }

    /** Not every answer states it. */
    private static void states(Order order, TimeInForce time) {
        order.timeInForce().ifPresent(stated -> assertThat(stated).isEqualTo(time));
    }

    private static OrderRequest with(OrderRequest order, TimeInForce time) {
        return order.toBuilder().timeInForce(time).build();
    }

    /** A limit order that meets the other side. */
    private OrderRequest meeting(Side side) {
        Trader trader = trader();
        return OrderRequest.limit(symbol(), side, trader.quantity(), trader.through(side));
    }

    /** Exchanges end such an order or do not take it in the first place; either way nothing is traded and nothing rests. */
    private void endsUnfilled(OrderRequest request) {
        Trader trader = trader();
        try {
            Order order = trader.ended(trader.place(request).ref());
            assertThat(order.filledQuantity()).isZero();
            assertThat(order.status()).isIn(OrderStatus.EXPIRED, OrderStatus.CANCELLED, OrderStatus.REJECTED);
        } catch (OrderRejectedException e) {
            assertThat(e.call()).isPresent();
        }
        assertThat(trader.open()).isEmpty();
    }
}
