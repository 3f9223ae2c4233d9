package dev.exchangekit.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    private static final Symbol BTC = Symbol.of("BTC/USDT");
    private static final Symbol ETH = Symbol.of("ETH/USDT:USDT");

    private final OrderStatistics statistics = OrderStatistics.of(List.of(
            order(BTC, Side.BUY, OrderStatus.NEW, "1", "0"),
            order(BTC, Side.BUY, OrderStatus.PARTIALLY_FILLED, "1", "0.25"),
            order(BTC, Side.SELL, OrderStatus.UNTRIGGERED, "3", "0"),
            order(ETH, Side.SELL, OrderStatus.NEW, "5", "0"),
            order(ETH, Side.BUY, OrderStatus.CANCELLED, "7", "2"),
            byAmount()));

    private static Order order(Symbol symbol, Side side, OrderStatus status, String quantity, String filled) {
        return base(symbol, side, status, filled)
                .quantity(new BigDecimal(quantity))
                .build();
    }

    private static Order byAmount() {
        return base(BTC, Side.SELL, OrderStatus.NEW, "0")
                .quoteAmount(BigDecimal.TEN)
                .build();
    }

    private static Order.Builder base(Symbol symbol, Side side, OrderStatus status, String filled) {
        return Order.builder()
                .symbol(symbol)
                .orderId("1")
                .side(side)
                .status(status)
                .filledQuantity(new BigDecimal(filled));
    }

    @Test
    void openOrdersAreThoseThatAreNotFinal() {
        assertThat(statistics.total()).isEqualTo(6);
        assertThat(statistics.open()).isEqualTo(5);
    }

    @Test
    void onlyOpenOrdersArePartiallyFilled() {
        assertThat(statistics.partiallyFilled()).isEqualTo(1);
    }

    @Test
    void ordersAreCountedByStatusAndSide() {
        assertThat(statistics.count(OrderStatus.NEW)).isEqualTo(3);
        assertThat(statistics.count(OrderStatus.CANCELLED)).isEqualTo(1);
        assertThat(statistics.count(OrderStatus.REJECTED)).isZero();
        assertThat(statistics.byStatus()).doesNotContainKey(OrderStatus.REJECTED);
        assertThat(statistics.count(Side.BUY)).isEqualTo(3);
        assertThat(statistics.count(Side.SELL)).isEqualTo(3);
    }

    @Test
    void whatIsLeftIsAddedUpByInstrumentAndSide() {
        assertThat(statistics.remaining(BTC, Side.BUY)).isEqualByComparingTo("1.75");
        assertThat(statistics.remaining(BTC, Side.SELL)).isEqualByComparingTo("3");
        assertThat(statistics.remaining(ETH, Side.BUY)).isZero();
        assertThat(statistics.remaining(ETH, Side.SELL)).isEqualByComparingTo("5");
        assertThat(statistics.remaining(Symbol.of("SOL/USDT"), Side.BUY)).isZero();
    }

    @Test
    void noOrdersCountNothing() {
        OrderStatistics none = OrderStatistics.of(List.of());
        assertThat(none.total()).isZero();
        assertThat(none.byStatus()).isEmpty();
        assertThat(none.remaining()).isEmpty();
    }
}
