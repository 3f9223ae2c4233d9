package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.position.TradingStopRequest;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.CancelType;
import dev.exchangekit.bybit.trade.CreateType;
import dev.exchangekit.bybit.trade.ExecutionsRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderFilter;
import dev.exchangekit.bybit.trade.OrderStatus;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.StopOrderType;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.bybit.trade.TriggerBy;
import dev.exchangekit.core.error.ExchangeException;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TpslTest {
    private final TypedOrders linear = new TypedOrders(Category.LINEAR, "BTCUSDT");

    @AfterEach
    void stop() {
        linear.close();
    }

    @Test
    void anOrderLeavesTakeProfitAndStopLossWithItsPosition() {
        linear.place(
                Side.BUY,
                OrderType.MARKET,
                "0.1",
                order -> order.orderLinkId("entry")
                        .takeProfit(d("66000"))
                        .stopLoss(d("62000"))
                        .slTriggerBy(TriggerBy.MARK_PRICE));

        Order profit = linear.open(StopOrderType.TAKE_PROFIT);
        Order loss = linear.open(StopOrderType.STOP_LOSS);
        assertThat(profit.createType()).contains(CreateType.CREATE_BY_TAKE_PROFIT);
        assertThat(profit.side()).isEqualTo(Side.SELL);
        assertThat(profit.quantity()).isEqualByComparingTo("0.1");
        assertThat(profit.reduceOnly()).isTrue();
        assertThat(profit.closeOnTrigger()).isTrue();
        assertThat(profit.tpslMode()).contains(TpslMode.FULL);
        assertThat(profit.parentOrderLinkId()).contains("entry");
        assertThat(loss.createType()).contains(CreateType.CREATE_BY_STOP_LOSS);
        assertThat(loss.triggerBy()).contains(TriggerBy.MARK_PRICE);
        assertThat(linear.position().takeProfit().orElseThrow()).isEqualByComparingTo("66000");
        assertThat(linear.position().stopLoss().orElseThrow()).isEqualByComparingTo("62000");

        linear.moveTo("66100");

        assertThat(linear.order(profit.orderId()).orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThat(linear.order(loss.orderId()).cancelType()).contains(CancelType.CANCEL_BY_OCO_TAKE_PROFIT_TRIGGERED);
        assertThat(linear.position().size()).isZero();
        assertThat(linear.position().takeProfit()).isEmpty();
        assertThat(linear.open()).isEmpty();
        assertThat(linear.trade()
                        .executions(ExecutionsRequest.builder()
                                .category(Category.LINEAR)
                                .orderId(profit.orderId())
                                .build())
                        .items())
                .isNotEmpty()
                .allSatisfy(fill -> {
                    assertThat(fill.stopOrderType()).contains(StopOrderType.TAKE_PROFIT);
                    assertThat(fill.createType()).contains(CreateType.CREATE_BY_TAKE_PROFIT);
                });
    }

    @Test
    void theTakeProfitOfAnOrderIsShownChangedAndRemovedBeforeItFills() {
        String id = linear.place(
                Side.BUY,
                OrderType.LIMIT,
                "0.1",
                order -> order.price(d("60000")).takeProfit(d("66000")).stopLoss(d("58000")));
        assertThat(linear.order(id).takeProfit().orElseThrow()).isEqualByComparingTo("66000");
        assertThat(linear.order(id).tpTriggerBy()).contains(TriggerBy.LAST_PRICE);
        linear.trade()
                .amendOrder(AmendOrderRequest.builder()
                        .category(Category.LINEAR)
                        .symbol("BTCUSDT")
                        .orderId(id)
                        .takeProfit(BigDecimal.ZERO)
                        .stopLoss(d("59000"))
                        .build());
        assertThat(linear.order(id).takeProfit()).isEmpty();
        assertThat(linear.order(id).stopLoss().orElseThrow()).isEqualByComparingTo("59000");
        linear.moveTo("59900");

        assertThat(linear.open(OrderFilter.STOP_ORDER))
                .extracting(order -> order.stopOrderType().orElseThrow())
                .containsExactly(StopOrderType.STOP_LOSS);
    }

    @Test
    void aTradingStopIsSetMovedAndRemoved() {
        linear.market(Side.SELL, "0.1");
        full(stop -> stop.takeProfit(d("60000")).stopLoss(d("66000")));
        String loss = linear.open(StopOrderType.STOP_LOSS).orderId();
        full(stop -> stop.stopLoss(d("65500")));
        assertThat(linear.order(loss).triggerPrice().orElseThrow()).isEqualByComparingTo("65500");
        full(stop -> stop.takeProfit(BigDecimal.ZERO));
        assertThat(linear.position().takeProfit()).isEmpty();
        assertThat(linear.open()).extracting(Order::orderId).containsExactly(loss);
        linear.market(Side.SELL, "0.1");
        assertThat(linear.order(loss).quantity()).isEqualByComparingTo("0.2");
        linear.market(Side.BUY, "0.2");

        assertThat(linear.order(loss).orderStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(linear.order(loss).cancelType()).contains(CancelType.CANCEL_BY_TPSL_CLEAR);
        assertThat(refusal(stop -> stop.stopLoss(d("70000")))).isEqualTo("10001");
    }

    @Test
    void partialExitsAreAddedWithASizeAndALimit() {
        linear.market(Side.BUY, "0.3");
        partial(stop -> stop.takeProfit(d("66000"))
                .stopLoss(d("62000"))
                .tpSize(d("0.1"))
                .slSize(d("0.1"))
                .tpOrderType(OrderType.LIMIT)
                .tpLimitPrice(d("66500")));
        partial(stop -> stop.stopLoss(d("61000")).slSize(d("0.2")));
        assertThat(linear.open())
                .extracting(
                        order -> order.stopOrderType().orElseThrow().wire(),
                        order -> order.quantity().toPlainString(),
                        order -> order.orderType().wire(),
                        order -> order.tpslMode().orElseThrow().wire())
                .containsExactlyInAnyOrder(
                        tuple("PartialTakeProfit", "0.1", "Limit", "Partial"),
                        tuple("PartialStopLoss", "0.1", "Market", "Partial"),
                        tuple("PartialStopLoss", "0.2", "Market", "Partial"));
        assertThat(linear.position().takeProfit()).isEmpty();

        linear.moveTo("66100");

        assertThat(linear.open(OrderFilter.ORDER)).singleElement().satisfies(order -> {
            assertThat(order.price().orElseThrow()).isEqualByComparingTo("66500");
            assertThat(order.orderStatus()).isEqualTo(OrderStatus.NEW);
        });
        assertThat(linear.open(OrderFilter.STOP_ORDER)).hasSize(1);
        linear.moveTo("66600");
        assertThat(linear.position().size()).isEqualByComparingTo("0.2");
    }

    @Test
    void partialSizesAreCheckedAndFullOnesLeaveByMarket() {
        linear.market(Side.BUY, "0.3");
        assertThat(partialRefusal(stop -> stop.stopLoss(d("62000")).slSize(d("0.4"))))
                .isEqualTo("110058");
        assertThat(partialRefusal(stop -> stop.stopLoss(d("62000")))).isEqualTo("10001");
        assertThat(partialRefusal(stop -> stop.takeProfit(d("66000"))
                        .stopLoss(d("62000"))
                        .tpSize(d("0.1"))
                        .slSize(d("0.2"))))
                .isEqualTo("10001");
        assertThat(refusal(stop ->
                        stop.takeProfit(d("66000")).tpOrderType(OrderType.LIMIT).tpLimitPrice(d("66000"))))
                .isEqualTo("10001");
        for (int i = 0; i < 20; i++) {
            partial(stop -> stop.stopLoss(d("62000")).slSize(d("0.1")));
        }
        assertThat(partialRefusal(stop -> stop.stopLoss(d("62000")).slSize(d("0.1"))))
                .isEqualTo("110061");
    }

    @Test
    void anOrderLeavesPartialExitsForWhatItOpened() {
        linear.market(Side.BUY, "0.2");
        linear.place(
                Side.BUY,
                OrderType.MARKET,
                "0.1",
                order -> order.tpslMode(TpslMode.PARTIAL)
                        .takeProfit(d("66000"))
                        .stopLoss(d("62000"))
                        .slOrderType(OrderType.LIMIT)
                        .slLimitPrice(d("61900")));
        assertThat(linear.open(StopOrderType.PARTIAL_TAKE_PROFIT).quantity()).isEqualByComparingTo("0.1");
        Order loss = linear.open(StopOrderType.PARTIAL_STOP_LOSS);
        assertThat(loss.orderType()).isEqualTo(OrderType.LIMIT);
        assertThat(loss.createType()).contains(CreateType.CREATE_BY_PARTIAL_STOP_LOSS);
        linear.moveTo("61950");

        assertThat(linear.order(loss.orderId()).orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThat(linear.position().size()).isEqualByComparingTo("0.2");
    }

    @Test
    void aTrailingStopFollowsThePrice() {
        linear.market(Side.BUY, "0.1");
        full(stop -> stop.trailingStop(d("500")).activePrice(d("65000")));
        Order trailing = linear.open(StopOrderType.TRAILING_STOP);
        assertThat(trailing.triggerPrice().orElseThrow()).isEqualByComparingTo("65000");
        assertThat(trailing.createType()).contains(CreateType.CREATE_BY_TRAILING_STOP);
        assertThat(linear.position().trailingStop().orElseThrow()).isEqualByComparingTo("500");
        linear.moveTo("63000");
        assertThat(linear.order(trailing.orderId()).orderStatus()).isEqualTo(OrderStatus.UNTRIGGERED);
        linear.moveTo("66000");
        linear.moveTo("65600");
        assertThat(linear.order(trailing.orderId()).orderStatus()).isEqualTo(OrderStatus.UNTRIGGERED);
        linear.moveTo("65400");

        assertThat(linear.order(trailing.orderId()).orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThat(linear.position().size()).isZero();
    }

    @Test
    void aSpotLimitOrderLeavesAPairWhenItFills() {
        try (TypedOrders spot = new TypedOrders(Category.SPOT, "BTCUSDT")) {
            spot.place(
                    Side.BUY,
                    OrderType.LIMIT,
                    "0.1",
                    order -> order.price(d("63000"))
                            .takeProfit(d("66000"))
                            .stopLoss(d("61000"))
                            .tpLimitPrice(d("65900")));
            spot.moveTo("62900");
            assertThat(spot.open(OrderFilter.TPSL_ORDER))
                    .extracting(Order::side, order -> order.orderType().wire())
                    .containsExactlyInAnyOrder(tuple(Side.SELL, "Limit"), tuple(Side.SELL, "Market"));
            assertThat(spot.coin("BTC").locked().orElseThrow()).isEqualByComparingTo("0.0999");
            spot.moveTo("60900");

            assertThat(spot.open()).isEmpty();
            assertThat(spot.coin("BTC").walletBalance().orElseThrow()).isEqualByComparingTo("5");
        }
    }

    private void full(UnaryOperator<TradingStopRequest.Builder> stop) {
        linear.tradingStop(TpslMode.FULL, stop);
    }

    private void partial(UnaryOperator<TradingStopRequest.Builder> stop) {
        linear.tradingStop(TpslMode.PARTIAL, stop);
    }

    private String refusal(UnaryOperator<TradingStopRequest.Builder> stop) {
        return refusal(() -> full(stop));
    }

    private String partialRefusal(UnaryOperator<TradingStopRequest.Builder> stop) {
        return refusal(() -> partial(stop));
    }

    private static String refusal(Runnable call) {
        String[] code = new String[1];
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> code[0] = refused.code());
        return code[0];
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
