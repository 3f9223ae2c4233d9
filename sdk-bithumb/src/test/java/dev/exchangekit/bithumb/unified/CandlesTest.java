package dev.exchangekit.bithumb.unified;

import static dev.exchangekit.bithumb.ScriptedBithumb.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.ScriptedBithumb;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CandlesTest {
    private static final Symbol BTC = Symbol.of("BTC/KRW");
    private static final String MINUTES = "/v1/candles/minutes/1";

    private final ScriptedBithumb bithumb = new ScriptedBithumb();

    @AfterEach
    void close() {
        bithumb.close();
    }

    /** Minutes before now in which there were trades, the newest first. */
    private void answer(long... minutesAgo) {
        bithumb.server.always(
                MINUTES,
                ScriptedBithumb.ok(Arrays.stream(minutesAgo)
                        .mapToObj(
                                minutes -> """
                                {"market": "KRW-BTC", "candle_date_time_utc": "%s", "opening_price": 1,
                                 "high_price": 3, "low_price": 1, "trade_price": %d, "candle_acc_trade_price": 9,
                                 "candle_acc_trade_volume": 4}""".formatted(ago(minutes).toString().replace("Z", ""), minutes))
                        .collect(Collectors.joining(",", "[", "]"))));
    }

    private static Instant ago(long minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    private List<Candle> candles(HistoryWindow window) {
        return bithumb.client.unified().market().candles(BTC, CandleInterval.ONE_MINUTE, window);
    }

    @Test
    void minutesWithoutTradesStandAtTheLastPrice() {
        answer(1, 4);

        List<Candle> candles = candles(HistoryWindow.newest(4));

        assertThat(candles).extracting(Candle::openTime).containsExactly(ago(3), ago(2), ago(1), ago(0));
        assertThat(candles).extracting(candle -> candle.close().intValue()).containsExactly(4, 4, 1, 1);
        assertThat(candles.get(0).volume()).isEqualTo(BigDecimal.ZERO);
        assertThat(candles).extracting(Candle::closed).containsExactly(true, true, true, false);
    }

    @Test
    void marketThatSleepsForYearsIsFilledForTheTimeAskedFor() {
        answer(2_000_000);

        assertThat(candles(HistoryWindow.newest(3)))
                .extracting(Candle::openTime)
                .containsExactly(ago(2), ago(1), ago(0));
    }

    @Test
    void windowEndsWithItsEnd() {
        answer(10, 11, 12);

        assertThat(candles(HistoryWindow.between(ago(11), ago(10))))
                .extracting(Candle::openTime)
                .containsExactly(ago(11), ago(10));
        assertThat(bithumb.server.targets(MINUTES)).allMatch(target -> target.contains("to=2026-01-01T08%3A50%3A01"));
    }

    @Test
    void marketWithoutTradesHasNone() {
        answer();

        assertThat(candles(HistoryWindow.NEWEST)).isEmpty();
    }

    @Test
    void intervalsThatBithumbLacksAreRefused() {
        assertThatThrownBy(() ->
                        bithumb.client.unified().market().candles(BTC, CandleInterval.TWO_HOURS, HistoryWindow.NEWEST))
                .isInstanceOf(UnsupportedFeatureException.class);
    }
}
