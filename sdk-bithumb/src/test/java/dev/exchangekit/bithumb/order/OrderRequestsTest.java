package dev.exchangekit.bithumb.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.TimeInForce;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRequestsTest {
    private static PlaceOrderRequest order(
            String type, String side, @Nullable String price, @Nullable String volume, @Nullable String timeInForce) {
        PlaceOrderRequest.Builder builder = PlaceOrderRequest.builder();
        return builder.market("KRW-BTC")
                .side(new Side(side))
                .type(new OrderType(type))
                .price(Optional.ofNullable(price).map(BigDecimal::new))
                .volume(Optional.ofNullable(volume).map(BigDecimal::new))
                .timeInForce(Optional.ofNullable(timeInForce).map(TimeInForce::new))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, bid, 1000, 1,",
        "limit, ask, 1000, 1, ioc",
        "limit, bid, 1000, 1, fok",
        "limit, ask, 1000, 1, post_only",
        "price, bid, 10000,,",
        "market, ask,, 1,",
        "best, bid, 10000,, ioc",
        "best, ask,, 1, fok",
        "another, bid,,, ioc"
    })
    void kindsTakeWhatTheyNeed(
            String type, String side, @Nullable String price, @Nullable String volume, @Nullable String timeInForce) {
        assertThatCode(() -> order(type, side, price, volume, timeInForce)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, bid, 1000,,, volume",
        "limit, bid,, 1,, price",
        "limit, bid, 0, 1,, price",
        "limit, bid, 1000, -1,, volume",
        "price, ask, 10000,,, side",
        "price, bid,,,, price",
        "price, bid, 10000, 1,, volume",
        "price, bid, 10000,, ioc, timeInForce",
        "market, bid,, 1,, side",
        "market, ask,,,, volume",
        "market, ask, 1000, 1,, price",
        "market, ask,, 1, fok, timeInForce",
        "best, bid, 10000,,, timeInForce",
        "best, bid, 10000,, post_only, timeInForce",
        "best, bid,, 1, ioc, price",
        "best, ask, 10000,, ioc, price",
        "best, ask, 10000, 1, ioc, price"
    })
    void kindsRefuseWhatTheyDoNotTake(
            String type,
            String side,
            @Nullable String price,
            @Nullable String volume,
            @Nullable String timeInForce,
            String field) {
        assertThatThrownBy(() -> order(type, side, price, volume, timeInForce))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with blank", "\uC8FC\uBB38", "a.b", "1234567890123456789012345678901234567"})
    void clientOrderIdsHaveAnAlphabetAndALength(String id) {
        assertThatThrownBy(() -> order("price", "bid", "10000", null, null).withClientOrderId(id))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> CancelOrderRequest.builder().clientOrderId(id).build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() ->
                        CancelOrdersRequest.builder().addClientOrderIds(id).build())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void clientOrderIdOfFullLengthIsTaken() {
        String id = "abcdefghijklmnopqrstuvwxyz-_01234567";
        assertThat(id).hasSize(36);
        assertThat(order("price", "bid", "10000", null, null)
                        .withClientOrderId(id)
                        .clientOrderId())
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krw-btc", "KRWBTC", "BTC_KRW", "KRW-BTC "})
    void marketsAreNamedQuoteFirstInUpperCase(String market) {
        assertThatThrownBy(() -> order("price", "bid", "10000", null, null).toBuilder()
                        .market(market)
                        .build())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void batchesHoldOneToThirtyDifferentOrders() {
        PlaceOrderRequest order = order("market", "ask", null, "1", null);
        assertThatThrownBy(() -> PlaceOrdersRequest.builder().build()).isInstanceOf(InvalidRequestException.class);
        assertThatCode(() -> PlaceOrdersRequest.builder()
                        .orders(Collections.nCopies(30, order))
                        .build())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PlaceOrdersRequest.builder()
                        .orders(Collections.nCopies(31, order))
                        .build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> PlaceOrdersRequest.builder()
                        .addOrders(order.withClientOrderId("a"), order.withClientOrderId("a"))
                        .build())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void cancelsOfABatchNameTheirOrdersInOneWay() {
        assertThatThrownBy(() -> CancelOrdersRequest.builder().build()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> CancelOrdersRequest.builder()
                        .addOrderIds("C01")
                        .addClientOrderIds("a")
                        .build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() ->
                        CancelOrdersRequest.builder().addOrderIds("C01", "C01").build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> CancelOrdersRequest.builder().orderIds(ids(31)).build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatCode(() -> CancelOrdersRequest.builder().orderIds(ids(30)).build())
                .doesNotThrowAnyException();
    }

    @Test
    void searchesTakeAHundredIds() {
        assertThatCode(() -> SearchOrdersRequest.builder().orderIds(ids(100)).build())
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        SearchOrdersRequest.builder().clientOrderIds(ids(101)).build())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void anOrderIsNamedByOneOfItsIds() {
        assertThatThrownBy(() -> OrderInfoRequest.builder().build()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> CancelOrderRequest.builder().build()).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void listsTakeOneStateOrSeveralThatGoTogether() {
        assertThatThrownBy(() -> OrdersRequest.builder()
                        .state(OrderState.DONE)
                        .addStates(OrderState.CANCEL)
                        .build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> OrdersRequest.builder()
                        .addStates(OrderState.WAIT, OrderState.WATCH)
                        .build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> OrderHistoryRequest.builder()
                        .state(OrderState.DONE)
                        .addStates(OrderState.CANCEL)
                        .build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> OrdersRequest.builder().limit(101).build())
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> OrderHistoryRequest.builder().limit(1001).build())
                .isInstanceOf(InvalidRequestException.class);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "id-" + i).toList();
    }
}
