package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A range of candles as windows that one call can answer, from the oldest on. The windows do not overlap, and the
 * candle that was open when a window begins, which some exchanges add, is left out: so no candle comes twice. A window
 * without candles does not end the walk.
 */
final class CandleWindows {
    private static final Duration SHORTEST_MONTH = Duration.ofDays(28);

    private final Duration length;
    private final Instant end;
    private final int perCall;

    CandleWindows(CandleInterval interval, Instant end, int perCall) {
        this.length =
                interval.length().orElse(SHORTEST_MONTH).multipliedBy(perCall).minusMillis(1);
        this.end = end;
        this.perCall = perCall;
    }

    HistoryWindow from(Instant start) {
        if (start.isAfter(end)) {
            throw new InvalidRequestException("start", start.toString(), "must not be after end " + end);
        }
        Instant full = start.plus(length);
        return HistoryWindow.builder()
                .start(start)
                .end(full.isBefore(end) ? full : end)
                .limit(perCall)
                .build();
    }

    PageStep<HistoryWindow, Candle> step(HistoryWindow window, List<Candle> candles) {
        Instant begin = window.start().orElse(Instant.MIN);
        List<Candle> opened = candles.stream()
                .filter(candle -> !candle.openTime().isBefore(begin))
                .toList();
        Instant next = window.end().orElse(end).plusMillis(1);
        return new PageStep<>(opened, next.isAfter(end) ? Optional.empty() : Optional.of(from(next)));
    }
}
