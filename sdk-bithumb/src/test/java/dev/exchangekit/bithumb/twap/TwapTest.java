package dev.exchangekit.bithumb.twap;

import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.ScriptedBithumb;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.TradingHaltedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TwapTest {
    private static final String TWAP = "/v1/twap";

    private final ScriptedBithumb bithumb = new ScriptedBithumb();
    private final TwapApi twap = bithumb.client.twap();

    @AfterEach
    void close() {
        bithumb.close();
    }

    private static StartTwapRequest start(UnaryOperator<ImmutableStartTwapRequest.Builder> change) {
        return change.apply(StartTwapRequest.builder()
                        .market("KRW-BTC")
                        .side(Side.BID)
                        .price(new BigDecimal("6000000"))
                        .duration(Duration.ofHours(1))
                        .frequency(Duration.ofMinutes(1)))
                .build();
    }

    private static void assertRefused(UnaryOperator<ImmutableStartTwapRequest.Builder> change, String field) {
        assertThatThrownBy(() -> start(change))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void lostStartIsNeitherSentAgainNorSought() {
        bithumb.server.on(TWAP, LOST);

        assertThatThrownBy(() -> twap.start(start(same -> same))).isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(bithumb.server.requests()).hasSize(1);
        assertThat(bithumb.intents).extracting(OrderIntent::action).containsExactly(OrderAction.PLACE);
    }

    @Test
    void lostStopIsNeitherSentAgainNorSought() {
        bithumb.server.on(TWAP, LOST);

        assertThatThrownBy(
                        () -> twap.stop(StopTwapRequest.builder().orderId("T1").build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(bithumb.server.requests()).hasSize(1);
    }

    @Test
    void haltedClientStartsNone() {
        bithumb.client.halt("over");

        assertThatThrownBy(() -> twap.start(start(same -> same))).isInstanceOf(TradingHaltedException.class);
        assertThat(bithumb.server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {299, 43_201})
    void durationIsFiveMinutesToTwelveHours(long seconds) {
        assertRefused(order -> order.duration(Duration.ofSeconds(seconds)), "duration");
    }

    @Test
    void durationIsWholeSeconds() {
        assertRefused(order -> order.duration(Duration.ofMillis(300_500)), "duration");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 16, 121})
    void frequencyIsOneOfFive(long seconds) {
        assertRefused(order -> order.frequency(Duration.ofSeconds(seconds)), "frequency");
    }

    @Test
    void buysStateAnAmountAndSellsAQuantity() {
        assertRefused(order -> order.volume(BigDecimal.ONE), "volume");
        assertRefused(order -> order.side(Side.ASK), "price");
        assertRefused(order -> order.market("BTC-ETH"), "market");
        assertThat(StartTwapRequest.builder()
                        .market("KRW-BTC")
                        .side(Side.ASK)
                        .volume(BigDecimal.ONE)
                        .duration(Duration.ofMinutes(5))
                        .frequency(Duration.ofSeconds(15))
                        .build()
                        .price())
                .isEmpty();
    }
}
