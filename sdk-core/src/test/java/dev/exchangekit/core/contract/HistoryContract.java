package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Facts of what an exchange remembers, seen on a spot pair. */
public abstract class HistoryContract extends ExchangeContract {
    private static final int MANY = 200;

    @Test
    void endedOrdersAreInTheHistoryNewestFirst() {
        needs(Feature.ORDER_HISTORY, spot());
        Trader trader = trader(spot());
        Order older = trader.market(Side.BUY, trader.quantity());
        Order newer = trader.market(Side.SELL, trader.quantity());
        List<Order> history = eventually(
                () -> exchange()
                        .trading()
                        .orderHistory(spot(), HistoryWindow.NEWEST)
                        .items(),
                items -> ids(items).contains(newer.orderId()));
        assertThat(ids(history)).containsSubsequence(newer.orderId(), older.orderId());
        assertThat(history).allSatisfy(order -> assertThat(order.isFinal()).isTrue());
    }

    @Test
    void openOrderIsNotInTheHistory() {
        needs(Feature.ORDER_HISTORY, spot());
        OrderAck ack = trader(spot()).rest(Side.BUY);
        assertThat(ids(exchange()
                        .trading()
                        .orderHistory(spot(), HistoryWindow.NEWEST)
                        .items()))
                .doesNotContain(ack.orderId().orElseThrow());
    }

    @Test
    void historyPagesJoinWithoutHolesAndRepetitions() {
        needs(Feature.ORDER_HISTORY, spot());
        Trader trader = trader(spot());
        for (int i = 0; i < 3; i++) {
            trader.market(i % 2 == 0 ? Side.BUY : Side.SELL, trader.quantity());
        }
        Instant end = world().now();
        HistoryWindow window = HistoryWindow.between(end.minus(Duration.ofHours(1)), end);
        List<String> whole = ids(walk(
                window.toBuilder().limit(50).build(), w -> exchange().trading().orderHistory(spot(), w)));
        assertThat(whole).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        List<String> inSmallPages = ids(walk(
                window.toBuilder().limit(2).build(), w -> exchange().trading().orderHistory(spot(), w)));
        assertThat(inSmallPages).isEqualTo(whole);
    }

    @Test
    void windowLongerThanTheExchangesIsWalkedToItsStart() {
        needs(Feature.FILLS, spot());
        Trader trader = trader(spot());
        Order order = trader.market(Side.BUY, trader.quantity());
        trader.fills(order);
        Instant end = world().now().plusSeconds(1);
        List<Fill> fills = walk(
                HistoryWindow.between(end.minus(Duration.ofDays(20)), end),
                w -> exchange().trading().fills(spot(), w));
        assertThat(fills).extracting(Fill::orderId).contains(order.orderId());
        assertThat(fills).extracting(Fill::tradeId).doesNotHaveDuplicates();
        trader.market(Side.SELL, trader.quantity());
    }

    @Test
    void fillsAreNewestFirst() {
        needs(Feature.FILLS, spot());
        Trader trader = trader(spot());
        trader.fills(trader.market(Side.BUY, trader.quantity()));
        trader.fills(trader.market(Side.SELL, trader.quantity()));
        List<Fill> fills =
                exchange().trading().fills(spot(), HistoryWindow.newest(20)).items();
        assertThat(fills)
                .hasSizeBetween(2, 20)
                .isSortedAccordingTo(Comparator.comparing(Fill::time).reversed());
    }

    @Test
    void spendingAnAmountOfQuoteBuysWhatItIsWorth() {
        needs(Feature.MARKET_BUY_BY_QUOTE_AMOUNT, spot());
        Trader trader = trader(spot());
        BigDecimal amount =
                trader.instrument().minNotional().orElse(BigDecimal.TEN).multiply(BigDecimal.valueOf(4));
        OrderAck ack = trader.place(OrderRequest.marketQuote(spot(), Side.BUY, amount));
        Order order = trader.ended(ack.ref());
        assertThat(order.status()).isIn(OrderStatus.FILLED, OrderStatus.CANCELLED);
        assertThat(order.quoteAmount().orElseThrow()).isEqualByComparingTo(amount);
        assertThat(order.quantity()).isEmpty();
        BigDecimal spent = order.filledQuantity().multiply(order.averagePrice().orElseThrow());
        assertThat(spent).isBetween(amount.multiply(new BigDecimal("0.9")), amount.multiply(new BigDecimal("1.001")));
        trader.market(Side.SELL, trader.instrument().roundQuantity(order.filledQuantity(), RoundingMode.DOWN));
    }

    @Test
    void recoverFindsAnOrderThatExists() {
        needs(Feature.CLIENT_ORDER_IDS, spot());
        OrderAck ack = trader(spot()).rest(Side.BUY);
        String id = ack.clientOrderId().orElseThrow();
        RecoveredOrder recovered = exchange().trading().recover(spot(), id);
        assertThat(recovered.outcome()).isEqualTo(OrderOutcome.ACCEPTED);
        assertThat(recovered.clientOrderId()).isEqualTo(id);
        assertThat(recovered.order().map(Order::orderId)).isEqualTo(ack.orderId());
    }

    @Test
    void recoverOfAnOrderThatNeverWasNeverSaysThatItIs() {
        needs(Feature.CLIENT_ORDER_IDS, spot());
        RecoveredOrder recovered = exchange()
                .trading()
                .recover(spot(), ClientOrderIds.prefixed("never").next());
        assertThat(recovered.outcome()).isIn(OrderOutcome.REJECTED, OrderOutcome.UNKNOWN);
        assertThat(recovered.order()).isEmpty();
    }

    private static List<String> ids(List<Order> orders) {
        return orders.stream().map(Order::orderId).toList();
    }

    private static <T> List<T> walk(HistoryWindow first, Function<HistoryWindow, HistoryPage<T>> page) {
        List<T> all = new ArrayList<>();
        Optional<HistoryWindow> next = Optional.of(first);
        for (int i = 0; next.isPresent(); i++) {
            assertThat(i).as("pages").isLessThan(MANY);
            HistoryPage<T> got = page.apply(next.get());
            all.addAll(got.items());
            next = got.next();
        }
        return all;
    }
}
