package dev.exchangekit.bybit.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.JsonCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeModelsTest {
    private final JsonCodec codec = new JsonCodec();

    private static NewOrder.Builder limit() {
        NewOrder.Builder builder = NewOrder.builder();
        builder.symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(BigDecimal.ONE)
                .price(BigDecimal.TEN);
        return builder;
    }

    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void aLimitOrderNeedsAPriceOrAVolatility() {
        NewOrder.Builder unpriced = NewOrder.builder()
                .symbol("BTC-29DEC23-40000-C")
                .side(Side.SELL)
                .orderType(OrderType.LIMIT)
                .quantity(BigDecimal.ONE);
        isRefused(unpriced::build, "price");
        assertThat(unpriced.orderIv(new BigDecimal("0.5")).build().price()).isEmpty();
    }

    @Test
    void aQuantityOfZeroOnlyClosesPositions() {
        isRefused(() -> limit().quantity(BigDecimal.ZERO).build(), "quantity");
        isRefused(() -> limit().quantity(BigDecimal.ZERO).reduceOnly(true).build(), "quantity");
        assertThat(limit().quantity(BigDecimal.ZERO)
                        .reduceOnly(true)
                        .closeOnTrigger(true)
                        .build()
                        .quantity())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "ümlaut", "0123456789012345678901234567890123456"})
    void anOrderLinkIdKeepsToItsAlphabetAndLength(String id) {
        isRefused(() -> limit().orderLinkId(id).build(), "orderLinkId");
    }

    @Test
    void aBatchHoldsTwentyOrdersButTenOfSpot() {
        List<NewOrder> eleven = Collections.nCopies(11, limit().build());
        isRefused(
                () -> PlaceOrdersRequest.builder()
                        .category(Category.SPOT)
                        .orders(eleven)
                        .build(),
                "orders");
        isRefused(() -> PlaceOrdersRequest.builder().category(Category.LINEAR).build(), "orders");
        isRefused(
                () -> PlaceOrdersRequest.builder()
                        .category(Category.LINEAR)
                        .addAllOrders(eleven)
                        .addAllOrders(eleven)
                        .build(),
                "orders");
        assertThat(PlaceOrdersRequest.builder()
                        .category(Category.LINEAR)
                        .orders(eleven)
                        .build()
                        .orders())
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2S", "PT301S", "PT3.5S"})
    void disconnectProtectionWaitsWholeSeconds(String time) {
        isRefused(
                () -> SetDisconnectProtectionRequest.builder()
                        .timeWindow(Duration.parse(time))
                        .build(),
                "timeWindow");
    }

    @Test
    void anAmendNamesItsOrderAndChangesSomething() {
        OrderAmendment.Builder nameless =
                OrderAmendment.builder().symbol("BTCUSDT").price(BigDecimal.TEN);
        isRefused(nameless::build, "orderId");
        OrderAmendment.Builder idle = OrderAmendment.builder().symbol("BTCUSDT").orderId("o1");
        isRefused(idle::build, "price");
    }

    @Test
    void feesAreReadByCoinAndEmptyTextIsNone() throws JsonProcessingException {
        Order order =
                codec.read(order("{\"USDT\":\"0.5\",\"MNT\":\"\",\"BTC\":null,\"ETH\":-1.25}", "\"\""), Order.class);
        assertThat(order.cumFees())
                .containsExactly(
                        new FeeAmount("USDT", new BigDecimal("0.5")), new FeeAmount("ETH", new BigDecimal("-1.25")));
        assertThat(codec.read(order("\"\"", "null"), Order.class).cumFees()).isEmpty();
        assertThat(codec.read(order("null", "\"\""), Order.class).cumFees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"feeType\":\"GST\",\"fee\":\"0.1\"}]",
                "\"[{\\\"feeType\\\":\\\"GST\\\",\\\"fee\\\":\\\"0.1\\\"}]\""
            })
    void extraFeesAreReadAsListOrAsTextOfOne(String json) throws JsonProcessingException {
        Order order = codec.read(order("null", json), Order.class);
        assertThat(order.extraFees()).singleElement().satisfies(fee -> {
            assertThat(fee.type()).contains(ExtraFeeType.GST);
            assertThat(fee.amount()).contains(new BigDecimal("0.1"));
        });
    }

    @Test
    void wordsThatAreNewSurvive() throws JsonProcessingException {
        Order order = codec.read(order("null", "null").replace("\"New\"", "\"Paused\""), Order.class);
        assertThat(order.orderStatus().wire()).isEqualTo("Paused");
        assertThat(order.orderStatus().isOpen()).isFalse();
        assertThat(order.orderStatus().isFinal()).isFalse();
    }

    @Test
    void aTriggerDirectionOfZeroIsAbsent() throws JsonProcessingException {
        Order order = codec.read(
                order("null", "null").replace("\"symbol\"", "\"triggerDirection\":0,\"symbol\""), Order.class);
        assertThat(order.triggerDirection()).isEmpty();
    }

    @Test
    void aBatchPairsItsListsByPosition() throws JsonProcessingException {
        BatchResult result = codec.read("""
                {"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"o1"},{"orderId":"","orderLinkId":"b"}]},
                "retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":110007,"msg":"not enough"}]},"time":1}""", BatchResult.class);
        assertThat(result.allAccepted()).isFalse();
        assertThat(result.refused()).singleElement().satisfies(item -> {
            assertThat(item.code()).contains(110007);
            assertThat(item.message()).isEqualTo("not enough");
            assertThat(item.orderLinkId()).contains("b");
        });
        assertThat(result.extras()).isEmpty();
    }

    @Test
    void aBatchWhoseListsDifferInLengthIsUnreadable() {
        assertThatThrownBy(() -> codec.read(
                        "{\"retCode\":0,\"result\":{\"list\":[{\"orderId\":\"o1\"}]},\"retExtInfo\":{}}",
                        BatchResult.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("1 orders are answered by 0 codes");
    }

    private static String order(String fees, String extraFees) {
        return """
                {"orderId":"o1","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","orderStatus":"New","qty":"1",
                "createdTime":"1700000000000","cumFeeDetail":%s,"extraFees":%s}""".formatted(fees, extraFees);
    }
}
