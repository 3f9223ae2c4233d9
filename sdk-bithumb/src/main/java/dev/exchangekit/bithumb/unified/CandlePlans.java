package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.market.CandlesRequest;
import dev.exchangekit.bithumb.market.DayCandlesRequest;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.MinuteCandlesRequest;
import dev.exchangekit.bithumb.market.MinuteUnit;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Candles, up to 200 at once. Those of four hours begin at 3, 7, 11 o'clock and so on, and days, weeks and months at
 * midnight in Korea. Bithumb has none for a time without trades: the last price stands in for it.
 */
final class CandlePlans {
    static final int MOST = 200;

    private final Supplier<Instant> now;

    CandlePlans(Supplier<Instant> now) {
        this.now = now;
    }

    Plan<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        int count = window.limit().map(limit -> Math.min(limit, MOST)).orElse(MOST);
        Instant present = now.get();
        Instant latest = window.end().filter(end -> end.isBefore(present)).orElse(present);
        // asked for what begins before
        Optional<Instant> to =
                Optional.of(latest).filter(end -> end.isBefore(present)).map(end -> end.plusMillis(1));
        return answer(symbol, interval, to, count).map(candles -> {
            List<Candle> all = filled(
                    interval,
                    candles.stream()
                            .sorted(Comparator.comparing(dev.exchangekit.bithumb.market.Candle::start))
                            .map(candle -> candle(symbol, interval, candle, present))
                            .toList(),
                    latest,
                    present,
                    count);
            List<Candle> wanted = all.stream()
                    .filter(candle ->
                            window.start().filter(candle.openTime()::isBefore).isEmpty()
                                    && !candle.openTime().isAfter(latest))
                    .toList();
            return wanted.subList(Math.max(0, wanted.size() - count), wanted.size());
        });
    }

    /**
     * Puts a candle at the last price where Bithumb has none, up to the latest moment; a month always has trades.
     *
     * @param count how many of the newest ones matter
     */
    private static List<Candle> filled(
            CandleInterval interval, List<Candle> candles, Instant latest, Instant present, int count) {
        if (candles.isEmpty() || interval.length().isEmpty()) {
            return candles;
        }
        Duration length = interval.length().get();
        Instant earliest = latest.minus(length.multipliedBy(count));
        List<Candle> all = new ArrayList<>();
        for (int i = 0; i < candles.size(); i++) {
            Candle known = candles.get(i);
            all.add(known);
            Instant until = i + 1 < candles.size() ? candles.get(i + 1).openTime() : latest.plusMillis(1);
            Instant open = known.openTime().plus(length);
            if (open.isBefore(earliest)) {
                open = open.plus(
                        length.multipliedBy(Duration.between(open, earliest).dividedBy(length)));
            }
            while (open.isBefore(until)) {
                all.add(quiet(known, open, !open.plus(length).isAfter(present)));
                open = open.plus(length);
            }
        }
        return all;
    }

    private static Candle quiet(Candle before, Instant open, boolean closed) {
        return Candle.builder()
                .symbol(before.symbol())
                .interval(before.interval())
                .openTime(open)
                .open(before.close())
                .high(before.close())
                .low(before.close())
                .close(before.close())
                .volume(BigDecimal.ZERO)
                .turnover(BigDecimal.ZERO)
                .closed(closed)
                .build();
    }

    private static Plan<List<? extends dev.exchangekit.bithumb.market.Candle>> answer(
            Symbol symbol, CandleInterval interval, Optional<Instant> to, int count) {
        String market = Markets.of(symbol);
        CandlesRequest request =
                CandlesRequest.builder().market(market).to(to).count(count).build();
        return switch (interval) {
            case ONE_DAY ->
                Plan.call(
                                MarketEndpoints.DAY_CANDLES,
                                DayCandlesRequest.builder()
                                        .market(market)
                                        .to(to)
                                        .count(count)
                                        .build())
                        .map(candles -> candles);
            case ONE_WEEK -> Plan.call(MarketEndpoints.WEEK_CANDLES, request).map(candles -> candles);
            case ONE_MONTH -> Plan.call(MarketEndpoints.MONTH_CANDLES, request).map(candles -> candles);
            default ->
                Plan.call(
                                MarketEndpoints.MINUTE_CANDLES,
                                MinuteCandlesRequest.builder()
                                        .unit(unit(symbol, interval))
                                        .market(market)
                                        .to(to)
                                        .count(count)
                                        .build())
                        .map(candles -> candles);
        };
    }

    private static MinuteUnit unit(Symbol symbol, CandleInterval interval) {
        return switch (interval) {
            case ONE_MINUTE -> MinuteUnit.MINUTES_1;
            case THREE_MINUTES -> MinuteUnit.MINUTES_3;
            case FIVE_MINUTES -> MinuteUnit.MINUTES_5;
            case TEN_MINUTES -> MinuteUnit.MINUTES_10;
            case FIFTEEN_MINUTES -> MinuteUnit.MINUTES_15;
            case THIRTY_MINUTES -> MinuteUnit.MINUTES_30;
            case ONE_HOUR -> MinuteUnit.HOURS_1;
            case FOUR_HOURS -> MinuteUnit.HOURS_4;
            default ->
                throw new UnsupportedFeatureException(
                        BithumbAdapter.NAME, Feature.CANDLES, "the interval " + interval.text() + " of " + symbol);
        };
    }

    private static Candle candle(
            Symbol symbol, CandleInterval interval, dev.exchangekit.bithumb.market.Candle from, Instant present) {
        return Candle.builder()
                .symbol(symbol)
                .interval(interval)
                .openTime(from.start())
                .open(from.openingPrice())
                .high(from.highPrice())
                .low(from.lowPrice())
                .close(from.tradePrice())
                .volume(from.accTradeVolume())
                .turnover(from.accTradePrice())
                .closed(!interval.end(from.start()).isAfter(present))
                .nativeModel(NativeModel.of(from))
                .build();
    }
}
