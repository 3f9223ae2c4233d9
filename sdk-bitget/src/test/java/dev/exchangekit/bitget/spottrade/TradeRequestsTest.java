package dev.exchangekit.bitget.spottrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TimeInForce;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.JsonCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TradeRequestsTest {
    private static PlaceOrderRequest.Builder order() {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        builder.symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .force(TimeInForce.GTC)
                .price(new BigDecimal("36000"))
                .size(new BigDecimal("0.01"));
        return builder;
    }

    private static PlaceOrderRequest.Builder stop() {
        return order().tpslType(TpslType.TPSL).triggerPrice(BigDecimal.TEN);
    }

    private static NewOrder item(String clientOid) {
        return NewOrder.builder()
                .side(Side.SELL)
                .orderType(OrderType.MARKET)
                .force(TimeInForce.GTC)
                .size(BigDecimal.ONE)
                .clientOid(clientOid)
                .build();
    }

    private static PlaceOrdersRequest.Builder batch(NewOrder... orders) {
        return PlaceOrdersRequest.builder().symbol("BTCUSDT").addOrders(orders);
    }

    private static void refused(String field, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void limitOrderNeedsAPriceAndAPositiveSize() {
        refused("price", () -> order().price(Optional.empty()).build());
        refused("size", () -> order().size(BigDecimal.ZERO).build());
        assertThat(order().orderType(OrderType.MARKET)
                        .price(Optional.empty())
                        .build()
                        .price())
                .isEmpty();
    }

    @Test
    void triggerPriceGoesWithTheKindOfOrderThatWaitsForIt() {
        refused("triggerPrice", () -> order().triggerPrice(BigDecimal.TEN).build());
        refused("triggerPrice", () -> order().tpslType(TpslType.TPSL).build());
        assertThat(stop().build().triggerPrice()).contains(BigDecimal.TEN);
    }

    @Test
    void orderThatWaitsForItsPriceTakesNeitherIdNorPresets() {
        refused("clientOid", () -> stop().clientOid("mine").build());
        refused(
                "presetStopLossPrice",
                () -> stop().presetStopLossPrice(BigDecimal.ONE).build());
    }

    @Test
    void receiveWindowIsAtMostAMinute() {
        refused("receiveWindow", () -> order().receiveWindow(Duration.ZERO).build());
        refused(
                "receiveWindow",
                () -> order().receiveWindow(Duration.ofMillis(60_001)).build());
        assertThat(order().receiveWindow(Duration.ofMinutes(1)).build().receiveWindow())
                .isPresent();
    }

    @Test
    void batchOfOneSymbolTakesNoOther() {
        refused(
                "symbol",
                () -> batch(item("a").toBuilder().symbol("ETHUSDT").build()).build());
        refused(
                "symbol",
                () -> PlaceOrdersRequest.builder().addOrders(item("a")).build());
        refused("symbol", () -> batch(item("a")).batchMode(BatchMode.MULTIPLE).build());
    }

    @Test
    void batchHasOneToFiftyOrdersWithIdsOfTheirOwn() {
        refused("orders", () -> batch().build());
        refused(
                "orders",
                () -> PlaceOrdersRequest.builder()
                        .symbol("BTCUSDT")
                        .orders(Collections.nCopies(51, item("a")))
                        .build());
        refused("clientOid", () -> batch(item("a"), item("a")).build());
    }

    @Test
    void batchOfCancelsNamesItsOrdersInOneWay() {
        OrderCancellation byOrderId = OrderCancellation.builder().orderId("1").build();
        OrderCancellation byClientOid =
                OrderCancellation.builder().clientOid("a").build();
        refused(
                "orderId",
                () -> CancelOrdersRequest.builder()
                        .symbol("BTCUSDT")
                        .addOrders(byOrderId, byClientOid)
                        .build());
        refused("orderId", () -> OrderCancellation.builder().build());
    }

    @Test
    void cancelNeedsASymbolExceptOfAnOrderThatWaitsForItsPrice() {
        refused("symbol", () -> CancelOrderRequest.builder().orderId("1").build());
        refused(
                "orderId",
                () -> CancelOrderRequest.builder()
                        .tpslType(TpslType.TPSL)
                        .clientOid("a")
                        .build());
    }

    @Test
    void feesStandAsTextOrAsThemselvesOrNotAtAll() throws IOException {
        String order = "{\"symbol\":\"BTCUSDT\",\"orderId\":\"1\",\"size\":\"1\",\"orderType\":\"limit\","
                + "\"side\":\"buy\",\"status\":\"live\",\"cTime\":\"1\",\"feeDetail\":%s}";
        JsonCodec codec = new JsonCodec();
        OrderFee fee = new OrderFee(
                "newFees",
                OrderFeeAmounts.builder().total(new BigDecimal("-0.10")).build());
        List<OrderFee> asText = codec.read(order.formatted("\"{\\\"newFees\\\":{\\\"t\\\":-0.10}}\""), Order.class)
                .fees();
        List<OrderFee> asObject = codec.read(order.formatted("{\"newFees\":{\"t\":\"-0.10\"}}"), Order.class)
                .fees();
        assertThat(asText).containsExactly(fee);
        assertThat(asObject).containsExactly(fee);
        assertThat(codec.read(order.formatted("\"\""), Order.class).fees()).isEmpty();
        assertThat(codec.read(order.formatted("null"), Order.class).fees()).isEmpty();
    }
}
