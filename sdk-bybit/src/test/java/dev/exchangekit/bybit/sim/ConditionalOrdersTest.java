package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.position.PositionMode;
import dev.exchangekit.bybit.position.SwitchPositionModeRequest;
import dev.exchangekit.bybit.trade.AmendOrderRequest;
import dev.exchangekit.bybit.trade.CancelAllOrdersRequest;
import dev.exchangekit.bybit.trade.CancelType;
import dev.exchangekit.bybit.trade.CreateType;
import dev.exchangekit.bybit.trade.MarketUnit;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderFilter;
import dev.exchangekit.bybit.trade.OrderStatus;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.StopOrderType;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.bybit.trade.TriggerBy;
import dev.exchangekit.bybit.trade.TriggerDirection;
import dev.exchangekit.core.error.ExchangeException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConditionalOrdersTest {
    private final TypedOrders linear = new TypedOrders(Category.LINEAR, "BTCUSDT");
    private final TypedOrders spot = new TypedOrders(Category.SPOT, "BTCUSDT");

    @AfterEach
    void stop() {
        linear.close();
        spot.close();
    }

    private static UnaryOperator<PlaceOrderRequest.Builder> rising(String price) {
        return order -> order.triggerPrice(d(price)).triggerDirection(TriggerDirection.RISE);
    }

    private static UnaryOperator<PlaceOrderRequest.Builder> filtered(OrderFilter filter, String price) {
        return order -> order.triggerPrice(d(price)).orderFilter(filter);
    }

    @Test
    void aConditionalOrderWaitsThenTrades() {
        String id = linear.place(Side.BUY, OrderType.MARKET, "0.01", rising("65000"));
        Order waiting = linear.order(id);
        assertThat(waiting.orderStatus()).isEqualTo(OrderStatus.UNTRIGGERED);
        assertThat(waiting.stopOrderType()).contains(StopOrderType.STOP);
        assertThat(waiting.createType()).contains(CreateType.CREATE_BY_STOP_ORDER);
        assertThat(waiting.triggerPrice().orElseThrow()).isEqualByComparingTo("65000");
        assertThat(waiting.triggerDirection()).contains(TriggerDirection.RISE);
        assertThat(waiting.triggerBy()).contains(TriggerBy.LAST_PRICE);
        assertThat(waiting.lastPriceOnCreated()).isPresent();
        assertThat(linear.open(OrderFilter.STOP_ORDER)).hasSize(1);
        assertThat(linear.open(OrderFilter.ORDER)).isEmpty();
        assertThat(linear.open()).hasSize(1);

        linear.moveTo("65010");

        Order filled = linear.order(id);
        assertThat(filled.orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThat(filled.avgPrice().orElseThrow()).isGreaterThanOrEqualTo(d("64990"));
        assertThat(linear.position().size()).isEqualByComparingTo("0.01");
        assertThat(linear.history(OrderFilter.STOP_ORDER)).hasSize(1);
    }

    @Test
    void aTriggeredLimitOrderIsAnActiveOrder() {
        String id = linear.place(
                Side.BUY,
                OrderType.LIMIT,
                "0.01",
                order -> order.price(d("60000"))
                        .triggerPrice(d("63000"))
                        .triggerDirection(TriggerDirection.FALL)
                        .triggerBy(TriggerBy.MARK_PRICE));
        linear.moveTo("62900");

        assertThat(linear.order(id).orderStatus()).isEqualTo(OrderStatus.NEW);
        assertThat(linear.open(OrderFilter.ORDER)).extracting(Order::orderId).containsExactly(id);
        assertThat(linear.open(OrderFilter.STOP_ORDER)).isEmpty();
    }

    @Test
    void theDirectionMustMatchTheMarket() {
        assertThat(refusal(() -> linear.place(Side.BUY, OrderType.MARKET, "0.01", rising("63000"))))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("110092");
                    assertThat(refused).hasMessageContaining("trigger_price[630000000]");
                });
        assertThat(refusal(() -> linear.place(
                                Side.BUY,
                                OrderType.MARKET,
                                "0.01",
                                order -> order.triggerPrice(d("65000")).triggerDirection(TriggerDirection.FALL)))
                        .code())
                .isEqualTo("110093");
        assertThat(refusal(() ->
                        linear.place(Side.BUY, OrderType.MARKET, "0.01", order -> order.triggerPrice(d("65000")))))
                .hasMessageContaining("TriggerDirection invalid");
    }

    @Test
    void aWaitingOrderIsAmendedAndCancelled() {
        String id = linear.place(
                Side.BUY,
                OrderType.LIMIT,
                "0.01",
                order -> rising("65000").apply(order).price(d("65100")));
        linear.trade()
                .amendOrder(AmendOrderRequest.builder()
                        .category(Category.LINEAR)
                        .symbol("BTCUSDT")
                        .orderId(id)
                        .triggerPrice(d("66000"))
                        .price(d("66100"))
                        .quantity(d("0.02"))
                        .build());
        Order amended = linear.order(id);
        assertThat(amended.triggerPrice().orElseThrow()).isEqualByComparingTo("66000");
        assertThat(amended.price().orElseThrow()).isEqualByComparingTo("66100");
        assertThat(amended.quantity()).isEqualByComparingTo("0.02");
        linear.moveTo("65500");
        assertThat(linear.order(id).orderStatus()).isEqualTo(OrderStatus.UNTRIGGERED);

        linear.cancel(id, OrderFilter.ORDER);

        assertThat(linear.order(id).orderStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(linear.order(id).cancelType()).contains(CancelType.CANCEL_BY_USER);
    }

    @Test
    void cancellingAllTellsConditionalOrdersApart() {
        linear.place(Side.BUY, OrderType.MARKET, "0.01", rising("65000"));
        linear.place(Side.BUY, OrderType.LIMIT, "0.01", order -> order.price(d("60000")));
        linear.market(Side.BUY, "0.01");
        linear.tradingStop(TpslMode.FULL, stop -> stop.stopLoss(d("60000")));
        CancelAllOrdersRequest stops = CancelAllOrdersRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .orderFilter(OrderFilter.STOP_ORDER)
                .stopOrderType(StopOrderType.STOP)
                .build();
        assertThat(linear.trade().cancelAllOrders(stops).orders()).hasSize(1);
        assertThat(linear.open()).hasSize(2);
        CancelAllOrdersRequest all = CancelAllOrdersRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .build();
        assertThat(linear.trade().cancelAllOrders(all).orders()).hasSize(2);
    }

    @Test
    void tenOrdersMayWaitOnAContract() {
        for (int i = 0; i < 10; i++) {
            linear.place(Side.BUY, OrderType.MARKET, "0.01", rising("65000"));
        }
        assertThat(refusal(() -> linear.place(Side.BUY, OrderType.MARKET, "0.01", rising("65000")))
                        .code())
                .isEqualTo("110009");
    }

    @Test
    void aConditionalCloseNeedsAPositionWhenItIsTriggered() {
        UnaryOperator<PlaceOrderRequest.Builder> close = order -> order.triggerPrice(d("63000"))
                .triggerDirection(TriggerDirection.FALL)
                .closeOnTrigger(true);
        String id = linear.place(Side.SELL, OrderType.MARKET, "0.05", close);
        linear.market(Side.BUY, "0.02");
        linear.moveTo("62900");
        assertThat(linear.order(id).cumExecQuantity().orElseThrow()).isEqualByComparingTo("0.02");
        assertThat(linear.position().size()).isZero();

        String late = linear.place(
                Side.SELL, OrderType.MARKET, "0.05", order -> close.apply(order).triggerPrice(d("62000")));
        linear.moveTo("61900");
        assertThat(linear.order(late).orderStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(linear.order(late).cancelType()).contains(CancelType.CANCEL_BY_REDUCE_ONLY);
    }

    @Test
    void inHedgeModeAConditionalOrderBelongsToItsPosition() {
        linear.client
                .position()
                .switchPositionMode(SwitchPositionModeRequest.builder()
                        .category(Category.LINEAR)
                        .symbol("BTCUSDT")
                        .mode(PositionMode.HEDGE)
                        .build());
        String id = linear.place(
                Side.BUY,
                OrderType.MARKET,
                "0.01",
                order -> rising("65000").apply(order).positionIndex(PositionIndex.HEDGE_BUY));
        assertThat(linear.order(id).positionIndex()).contains(PositionIndex.HEDGE_BUY);
        linear.moveTo("65010");
        assertThat(linear.position().size()).isEqualByComparingTo("0.01");
    }

    @Test
    void aSpotConditionalOrderHoldsNothingAndATpslOrderDoes() {
        String stop = spot.place(Side.SELL, OrderType.MARKET, "1", filtered(OrderFilter.STOP_ORDER, "63000"));
        assertThat(spot.coin("BTC").locked().orElseThrow()).isZero();
        String tpsl = spot.place(Side.SELL, OrderType.MARKET, "2", filtered(OrderFilter.TPSL_ORDER, "63000"));
        assertThat(spot.coin("BTC").locked().orElseThrow()).isEqualByComparingTo("2");
        assertThat(spot.order(stop).stopOrderType()).contains(StopOrderType.STOP);
        assertThat(spot.order(tpsl).stopOrderType()).contains(StopOrderType.TPSL_ORDER);
        assertThat(spot.open(OrderFilter.STOP_ORDER)).extracting(Order::orderId).containsExactly(stop);
        assertThat(spot.open(OrderFilter.TPSL_ORDER)).extracting(Order::orderId).containsExactly(tpsl);

        spot.moveTo("62900");

        assertThat(List.of(spot.order(stop), spot.order(tpsl)))
                .allSatisfy(order ->
                        assertThat(order.cumExecQuantity().orElseThrow()).isPositive());
        assertThat(spot.coin("BTC").locked().orElseThrow()).isZero();
    }

    @Test
    void aSpotConditionalOrderIsCancelledByItsKind() {
        String id = spot.place(Side.SELL, OrderType.MARKET, "1", filtered(OrderFilter.TPSL_ORDER, "63000"));
        assertThat(refusal(() -> spot.cancel(id, OrderFilter.ORDER)).code()).isEqualTo("170213");
        assertThat(refusal(() -> spot.cancel(id, OrderFilter.STOP_ORDER)).code())
                .isEqualTo("170213");
        assertThat(spot.trade()
                        .cancelAllOrders(CancelAllOrdersRequest.builder()
                                .category(Category.SPOT)
                                .build())
                        .orders())
                .isEmpty();
        spot.cancel(id, OrderFilter.TPSL_ORDER);

        assertThat(spot.order(id).orderStatus()).isEqualTo(OrderStatus.DEACTIVATED);
        assertThat(spot.coin("BTC").locked().orElseThrow()).isZero();
    }

    @Test
    void aSpotTriggerPriceAloneMakesNothingWait() {
        String id = spot.place(Side.SELL, OrderType.MARKET, "0.01", order -> order.triggerPrice(d("63000")));
        assertThat(spot.order(id).orderStatus()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void aSpotMarketSellMayEarnAQuoteAmount() {
        String id = spot.place(Side.SELL, OrderType.MARKET, "640", order -> order.marketUnit(MarketUnit.QUOTE_COIN));
        Order sold = spot.order(id);
        assertThat(sold.orderStatus()).isEqualTo(OrderStatus.FILLED);
        assertThat(sold.quantity()).isEqualByComparingTo("640");
        assertThat(sold.marketUnit()).contains(MarketUnit.QUOTE_COIN);
        assertThat(sold.cumExecValue().orElseThrow()).isBetween(d("639.9"), d("640"));
    }

    private static ExchangeException refusal(ThrowingCallable call) {
        ExchangeException[] caught = new ExchangeException[1];
        assertThatExceptionOfType(ExchangeException.class).isThrownBy(call).satisfies(refused -> caught[0] = refused);
        return caught[0];
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
