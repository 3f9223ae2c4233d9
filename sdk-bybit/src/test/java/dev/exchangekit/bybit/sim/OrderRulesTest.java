package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.account.DcpSetting;
import dev.exchangekit.bybit.market.OrderBook;
import dev.exchangekit.bybit.market.OrderBookRequest;
import dev.exchangekit.bybit.trade.BboSideType;
import dev.exchangekit.bybit.trade.CancelType;
import dev.exchangekit.bybit.trade.DisconnectProduct;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderStatus;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.SetDisconnectProtectionRequest;
import dev.exchangekit.bybit.trade.SlippageToleranceType;
import dev.exchangekit.bybit.trade.SmpType;
import dev.exchangekit.core.error.ExchangeException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Prices from the book, slippage, orders of one account that meet, and protection settings. */
class OrderRulesTest {
    private final TypedOrders linear = new TypedOrders(Category.LINEAR, "SOLUSDT");

    @AfterEach
    void stop() {
        linear.close();
    }

    @Test
    void theBookGivesThePrice() {
        OrderBook book = book();
        assertThat(priced(Side.BUY, BboSideType.QUEUE, 1))
                .isEqualByComparingTo(book.bids().get(0).price());
        assertThat(priced(Side.SELL, BboSideType.QUEUE, 3))
                .isEqualByComparingTo(book.asks().get(2).price());
        assertThat(priced(Side.BUY, BboSideType.COUNTERPARTY, 2))
                .isEqualByComparingTo(book.asks().get(1).price());
    }

    private BigDecimal priced(Side side, BboSideType from, int level) {
        String id = linear.place(
                side, OrderType.LIMIT, "0.1", order -> order.bboSideType(from).bboLevel(level));
        return linear.order(id).price().orElseThrow();
    }

    @Test
    void aMarketOrderTradesWithinItsSlippageAndTheRestIsCancelled() {
        OrderBook book = book();
        BigDecimal near = book.asks().get(0).size().add(book.asks().get(1).size());
        Order order = linear.order(linear.place(
                Side.BUY,
                OrderType.MARKET,
                near.add(d("1")).toPlainString(),
                more -> more.slippageToleranceType(SlippageToleranceType.TICK_SIZE)
                        .slippageTolerance(d("1"))));
        assertThat(order.orderStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.cumExecQuantity().orElseThrow()).isEqualByComparingTo(near);
        Order wider = linear.order(linear.place(
                Side.BUY,
                OrderType.MARKET,
                "1",
                more -> more.slippageToleranceType(SlippageToleranceType.PERCENT)
                        .slippageTolerance(d("0.5"))));
        assertThat(wider.orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> linear.place(
                        Side.BUY,
                        OrderType.MARKET,
                        "1",
                        more -> more.slippageToleranceType(SlippageToleranceType.PERCENT)
                                .slippageTolerance(d("11"))));
    }

    @Test
    void ownOrdersThatMeetAreCancelledAsTheArrivingOneSays() {
        BigDecimal between = book().bids().get(0).price().add(d("0.010"));
        String resting = linear.place(Side.BUY, OrderType.LIMIT, "1", order -> order.price(between));
        String taker = sell(between, SmpType.CANCEL_TAKER);
        assertThat(linear.order(taker).cancelType()).contains(CancelType.CANCEL_BY_SMP);
        assertThat(linear.order(resting).orderStatus()).isEqualTo(OrderStatus.NEW);
        String both = sell(between, SmpType.CANCEL_BOTH);
        assertThat(linear.order(both).smpType()).contains(SmpType.CANCEL_BOTH);
        assertThat(linear.order(both).orderStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(linear.order(resting).cancelType()).contains(CancelType.CANCEL_BY_SMP);
    }

    private String sell(BigDecimal price, SmpType type) {
        return linear.place(
                Side.SELL, OrderType.LIMIT, "1", order -> order.price(price).smpType(type));
    }

    @Test
    void protectionSettingsAreKeptByProduct() {
        assertThat(linear.client.account().dcpInfo().items()).isEmpty();
        protect(DisconnectProduct.SPOT, 20);
        protect(DisconnectProduct.DERIVATIVES, 30);
        protect(DisconnectProduct.SPOT, 40);
        assertThat(linear.client.account().dcpInfo().items())
                .extracting(DcpSetting::product, DcpSetting::timeWindow)
                .containsExactly(
                        tuple(DisconnectProduct.DERIVATIVES, Optional.of(Duration.ofSeconds(30))),
                        tuple(DisconnectProduct.SPOT, Optional.of(Duration.ofSeconds(40))));
    }

    private void protect(DisconnectProduct product, int seconds) {
        linear.trade()
                .setDisconnectProtection(SetDisconnectProtectionRequest.builder()
                        .product(product)
                        .timeWindow(Duration.ofSeconds(seconds))
                        .build());
    }

    private OrderBook book() {
        return linear.client
                .market()
                .orderBook(OrderBookRequest.builder()
                        .category(Category.LINEAR)
                        .symbol("SOLUSDT")
                        .build());
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
