package dev.exchangekit.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRequestTest {
    private static final Symbol SYMBOL = Symbol.of("BTC/USDT:USDT");
    private static final BigDecimal ONE = BigDecimal.ONE;

    static List<Arguments> wrongShapes() {
        return List.of(
                Arguments.of("quantity", order(OrderType.LIMIT).price(ONE)),
                Arguments.of("quantity", order(OrderType.MARKET).quantity(ONE.negate())),
                Arguments.of("quantity", order(OrderType.MARKET).quantity(BigDecimal.ZERO)),
                Arguments.of("price", order(OrderType.LIMIT).quantity(ONE)),
                Arguments.of("price", order(OrderType.LIMIT).quantity(ONE).price(BigDecimal.ZERO)),
                Arguments.of("price", order(OrderType.MARKET).quantity(ONE).price(ONE)),
                Arguments.of(
                        "quoteAmount", order(OrderType.MARKET).quantity(ONE).quoteAmount(ONE)),
                Arguments.of(
                        "quoteAmount", order(OrderType.LIMIT).quoteAmount(ONE).price(ONE)),
                Arguments.of("quoteAmount", order(OrderType.MARKET).quoteAmount(ONE.negate())),
                Arguments.of("type", order(new OrderType("best")).quantity(ONE)),
                Arguments.of(
                        "trigger.price", order(OrderType.MARKET).quantity(ONE).trigger(Trigger.stop(ONE.negate()))),
                Arguments.of(
                        "trailingStop",
                        order(OrderType.LIMIT).quantity(ONE).price(ONE).trailingStop(TrailingStop.distance(ONE))));
    }

    private static OrderRequest.Builder order(OrderType type) {
        return OrderRequest.builder().symbol(SYMBOL).side(Side.BUY).type(type);
    }

    @ParameterizedTest
    @MethodSource("wrongShapes")
    void wrongShapeIsRefusedWithItsField(String field, OrderRequest.Builder order) {
        assertThatThrownBy(order::build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void refusalNamesFieldAndValue() {
        assertThatThrownBy(() -> OrderRequest.market(SYMBOL, Side.BUY, new BigDecimal("-0.5")))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.field()).isEqualTo("quantity");
                    assertThat(e.value()).isEqualTo("-0.5");
                })
                .hasMessageContaining("must be positive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "ümlaut", "123456789012345678901234567890123"})
    void clientOrderIdThatSomeExchangeRefusesIsRefused(String id) {
        assertThatThrownBy(() -> OrderRequest.market(SYMBOL, Side.BUY, ONE).toBuilder()
                        .clientOrderId(id)
                        .build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo("clientOrderId"));
    }

    @ParameterizedTest
    @CsvSource({
        "STOP,        BUY,  true",
        "STOP,        SELL, false",
        "TAKE_PROFIT, BUY,  false",
        "TAKE_PROFIT, SELL, true"
    })
    void triggerKnowsFromWhereThePriceComes(Trigger.Kind kind, Side side, boolean rises) {
        assertThat(new Trigger(kind, ONE, PriceSource.LAST).risesTo(side)).isEqualTo(rises);
    }

    @Test
    void amendmentThatChangesNothingIsRefused() {
        assertThatThrownBy(() ->
                        AmendRequest.builder().order(OrderRef.of(SYMBOL, "1")).build())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void referenceNeedsAnId() {
        assertThatThrownBy(() -> OrderRef.builder().symbol(SYMBOL).build()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> OrderRef.of(SYMBOL, " ")).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void historyThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> HistoryWindow.between(Instant.ofEpochSecond(2), Instant.ofEpochSecond(1)))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> HistoryWindow.newest(0)).isInstanceOf(InvalidRequestException.class);
    }
}
