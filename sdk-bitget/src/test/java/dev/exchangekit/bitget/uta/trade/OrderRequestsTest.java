package dev.exchangekit.bitget.uta.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.uta.strategy.ModifyStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.PlaceStrategyOrderRequest;
import dev.exchangekit.bitget.uta.strategy.StrategyType;
import dev.exchangekit.bitget.uta.strategy.TpslMode;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRequestsTest {
    private static NewOrder.Builder market(Category category) {
        NewOrder.Builder builder = NewOrder.builder();
        builder.category(category)
                .symbol("BTCUSDT")
                .side(Side.SELL)
                .orderType(OrderType.MARKET)
                .quantity(BigDecimal.ONE);
        return builder;
    }

    private static PlaceStrategyOrderRequest.Builder strategy() {
        PlaceStrategyOrderRequest.Builder builder = PlaceStrategyOrderRequest.builder();
        builder.category(Category.USDT_FUTURES).symbol("BTCUSDT");
        return builder;
    }

    private static void assertRefused(String field, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void limitOrderNeedsAPrice() {
        assertRefused(
                "price", () -> market(Category.SPOT).orderType(OrderType.LIMIT).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "a+b", "123456789012345678901234567890123"})
    void clientIdOfAnotherShapeIsRefused(String id) {
        assertRefused("clientOid", () -> market(Category.SPOT).clientOid(id).build());
    }

    @Test
    void batchHoldsOneToTwentyOrdersOfOneCategory() {
        NewOrder spot = market(Category.SPOT).build();
        NewOrder futures = market(Category.USDT_FUTURES).build();
        NewOrder namedA = spot.withClientOid("a");

        assertRefused("orders", PlaceOrdersRequest::of);
        assertRefused("orders", () -> new PlaceOrdersRequest(Collections.nCopies(21, spot)));
        assertRefused("category", () -> PlaceOrdersRequest.of(spot, futures));
        assertRefused("clientOid", () -> PlaceOrdersRequest.of(namedA, namedA));
        assertThat(new PlaceOrdersRequest(Collections.nCopies(20, spot)).orders())
                .hasSize(20);
    }

    @Test
    void changeNamesItsOrderAndChangesSomething() {
        assertRefused(
                "orderId",
                () -> ModifyOrderRequest.builder().price(BigDecimal.ONE).build());
        assertRefused("price", () -> ModifyOrderRequest.builder().orderId("1").build());
        assertRefused("price", () -> OrderModification.builder().orderId("1").build());
        assertRefused(
                "price", () -> ModifyStrategyOrderRequest.builder().orderId("1").build());
    }

    @Test
    void cancelOfABatchNamesItsOrderOnce() {
        assertRefused(
                "clientOid",
                () -> OrderCancellation.builder()
                        .category(Category.SPOT)
                        .symbol("BTCUSDT")
                        .orderId("1")
                        .clientOid("a")
                        .build());
    }

    @Test
    void countdownIsOffOrFiveToSixtyWholeSeconds() {
        assertThat(countdown(Duration.ZERO).countdown()).isZero();
        assertThat(countdown(Duration.ofMinutes(1)).countdown()).isEqualTo(Duration.ofSeconds(60));
        assertRefused("countdown", () -> countdown(Duration.ofSeconds(4)));
        assertRefused("countdown", () -> countdown(Duration.ofSeconds(61)));
        assertRefused("countdown", () -> countdown(Duration.ofMillis(5500)));
    }

    private static CountdownCancelAllRequest countdown(Duration countdown) {
        return CountdownCancelAllRequest.builder().countdown(countdown).build();
    }

    @Test
    void strategyOrderNeedsWhatItsTypeWaitsFor() {
        assertRefused("takeProfit", () -> strategy().build());
        assertRefused(
                "quantity",
                () -> strategy()
                        .tpslMode(TpslMode.PARTIAL)
                        .stopLoss(BigDecimal.TEN)
                        .build());
        assertRefused(
                "triggerPrice",
                () -> strategy()
                        .type(StrategyType.TRIGGER)
                        .quantity(BigDecimal.ONE)
                        .build());
        assertRefused(
                "quantity",
                () -> strategy()
                        .type(StrategyType.TRIGGER)
                        .triggerPrice(BigDecimal.TEN)
                        .build());
        assertThat(strategy().stopLoss(BigDecimal.TEN).build().quantity()).isEmpty();
    }
}
