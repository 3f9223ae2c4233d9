package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HistoryWalkTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Symbol SYMBOL = Symbol.of("BTC/USDT");

    private final List<HistoryWindow> asked = new ArrayList<>();

    /** Three pages of two numbers. */
    private HistoryPage<Integer> page(HistoryWindow window) {
        asked.add(window);
        int number = window.cursor().map(Integer::parseInt).orElse(0);
        Optional<HistoryWindow> next = number == 4
                ? Optional.empty()
                : Optional.of(
                        window.toBuilder().cursor(Integer.toString(number + 2)).build());
        return new HistoryPage<>(List.of(number, number + 1), next);
    }

    /** A candle every minute, the newest of the window's limit, as exchanges answer. */
    private List<Candle> candles(HistoryWindow window) {
        asked.add(window);
        long first = -Math.floorDiv(-window.start().orElseThrow().toEpochMilli(), 60_000L);
        long last = Math.floorDiv(window.end().orElseThrow().toEpochMilli(), 60_000L);
        long from = Math.max(first, last - window.limit().orElseThrow() + 1);
        return LongStream.rangeClosed(from, last)
                .mapToObj(minute -> candle(Instant.ofEpochMilli(minute * 60_000)))
                .toList();
    }

    private static Candle candle(Instant openTime) {
        return Candle.builder()
                .symbol(SYMBOL)
                .interval(CandleInterval.ONE_MINUTE)
                .openTime(openTime)
                .open(BigDecimal.ONE)
                .high(BigDecimal.ONE)
                .low(BigDecimal.ONE)
                .close(BigDecimal.ONE)
                .volume(BigDecimal.ONE)
                .closed(true)
                .build();
    }

    @Test
    void aStreamJoinsAllPagesAndAsksForEachWhenItIsReached() {
        var numbers = Paging.historyStream(this::page, HistoryWindow.NEWEST);
        assertThat(asked).isEmpty();
        assertThat(numbers.limit(3)).containsExactly(0, 1, 2);
        assertThat(asked).hasSize(2);
        assertThat(Paging.historyStream(this::page, HistoryWindow.NEWEST)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aVisitorSeesTheSameUntilItHasEnough() {
        List<Integer> seen = new ArrayList<>();
        CompletableFuture<Void> walk = Paging.<Integer>historyForEach(
                window -> CompletableFuture.completedFuture(page(window)),
                HistoryWindow.NEWEST,
                number -> seen.add(number) && number < 2);
        assertThat(walk).isCompleted();
        assertThat(seen).containsExactly(0, 1, 2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aHistoryThatComesBackToAWindowFails() {
        assertThatThrownBy(() -> Paging.historyStream(
                                window -> new HistoryPage<>(List.of(1), Optional.of(HistoryWindow.NEWEST)),
                                HistoryWindow.NEWEST)
                        .toList())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void candlesOfARangeComeOldestFirstWithoutHolesOrDuplicates() {
        Instant end = START.plus(Duration.ofMinutes(25));
        List<Candle> candles = Paging.candlesStream(this::candles, CandleInterval.ONE_MINUTE, START, end, 10)
                .toList();
        assertThat(candles)
                .extracting(Candle::openTime)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 25)
                        .mapToObj(minute -> START.plus(Duration.ofMinutes(minute)))
                        .toList());
        assertThat(asked).hasSize(3);
    }

    @Test
    void aRangeThatBeginsWithinACandleHasNoHoleEither() {
        Instant odd = START.plusSeconds(17);
        List<Candle> candles = Paging.candlesStream(
                        this::candles, CandleInterval.ONE_MINUTE, odd, odd.plus(Duration.ofMinutes(30)), 10)
                .toList();
        assertThat(candles).hasSize(30).first().isEqualTo(candle(START.plus(Duration.ofMinutes(1))));
        assertThat(candles).doesNotHaveDuplicates();
    }

    @Test
    void candleThatIsOpenWhenAWindowBeginsDoesNotComeTwice() {
        Instant odd = START.plusSeconds(17);
        Duration minute = Duration.ofMinutes(1);
        List<Candle> candles = Paging.candlesStream(
                        window -> candles(window.toBuilder()
                                .start(window.start().orElseThrow().minus(minute))
                                .limit(11)
                                .build()),
                        CandleInterval.ONE_MINUTE,
                        odd,
                        odd.plus(minute.multipliedBy(30)),
                        10)
                .toList();
        assertThat(candles).hasSize(30).doesNotHaveDuplicates();
        assertThat(candles.get(0)).isEqualTo(candle(START.plus(minute)));
    }

    @Test
    void noMoreCandlesAreFetchedThanAreWanted() {
        Instant end = START.plus(Duration.ofDays(300));
        assertThat(Paging.candlesStream(this::candles, CandleInterval.ONE_MINUTE, START, end, 10)
                        .limit(15))
                .hasSize(15);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aVisitorSeesTheSameCandles() {
        List<Candle> seen = new ArrayList<>();
        CompletableFuture<Void> walk = Paging.candlesForEach(
                window -> CompletableFuture.completedFuture(candles(window)),
                CandleInterval.ONE_MINUTE,
                START,
                START.plus(Duration.ofMinutes(12)),
                10,
                seen::add);
        assertThat(walk).isCompleted();
        assertThat(seen).hasSize(13);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() ->
                        Paging.candlesStream(this::candles, CandleInterval.ONE_MINUTE, START, START.minusMillis(1), 10))
                .isInstanceOf(InvalidRequestException.class);
    }
}
