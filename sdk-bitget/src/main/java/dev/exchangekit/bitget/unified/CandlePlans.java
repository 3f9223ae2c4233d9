package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Candles that begin with the hours, days, weeks and months of UTC, up to 1000 at once. Recent ones come in one answer,
 * older ones in several short ones.
 *
 * <p>Bitget answers with the newest candles before an end; some calls round that end down to the length of a candle,
 * some count a candle that begins at the end. So the end asked for is where a candle begins, what begins there is left
 * out, and the exchange is not told the start: of a range that holds more than one answer it need not show the newest
 * part. The next answer is asked to end where the oldest candle begins.
 */
final class CandlePlans {
    static final int MOST = 1000;

    private final AccountMode account;
    private final Supplier<Instant> now;

    CandlePlans(AccountMode account, Supplier<Instant> now) {
        this.account = account;
        this.now = now;
    }

    Plan<List<Candle>> candles(Symbol symbol, Listing listing, CandleInterval interval, HistoryWindow window) {
        CandleMapping mapping = new CandleMapping(symbol, interval, now);
        CandleSource source = source(listing, mapping)
                .orElseThrow(() -> new UnsupportedFeatureException(
                        BitgetAdapter.NAME, Feature.CANDLES, "the interval " + interval.text() + " of " + symbol));
        Walk walk = new Walk(
                source,
                window.start(),
                window.limit().map(limit -> Math.min(limit, MOST)).orElse(MOST));
        Instant present = now.get();
        Optional<Instant> end =
                window.end().map(last -> interval.end(interval.start(last))).filter(last -> last.isBefore(present));
        return walk.on(end, end.filter(last -> walk.isPast(last, present)).isPresent(), present, List.of());
    }

    private Optional<CandleSource> source(Listing listing, CandleMapping mapping) {
        if (listing.isSpot()) {
            return SpotCandles.of(listing, mapping);
        }
        return account == AccountMode.UNIFIED && listing.category().equals(Category.COIN_FUTURES)
                ? UnifiedCoinCandles.of(listing, mapping)
                : FuturesCandles.of(listing, mapping);
    }

    /**
     * From answer to answer, until the start is reached or there are enough.
     *
     * @param start of the oldest candle at the earliest; without one the first answer is all
     */
    private record Walk(CandleSource source, Optional<Instant> start, int limit) {
        boolean isPast(Instant end, Instant present) {
            return end.isBefore(present.minus(source.depth()));
        }

        /**
         * @param newer what there is already, the newest first
         */
        Plan<List<Candle>> on(Optional<Instant> end, boolean past, Instant present, List<Candle> newer) {
            int wanted = limit - newer.size();
            Plan<List<Candle>> answer = past
                    ? source.past().before(end.orElse(present), Math.min(wanted, source.mostPast()))
                    : source.recent().before(end, wanted);
            return answer.then(candles -> {
                List<Candle> older = candles.stream()
                        .filter(candle -> end.filter(last -> !candle.openTime().isBefore(last))
                                .isEmpty())
                        .sorted(Comparator.comparing(Candle::openTime).reversed())
                        .toList();
                if (older.isEmpty()) {
                    return past
                            ? Plan.of(oldestFirst(newer))
                            : on(Optional.of(end.orElse(present)), true, present, newer);
                }
                List<Candle> all = new ArrayList<>(newer);
                older.stream()
                        .filter(candle ->
                                start.filter(candle.openTime()::isBefore).isEmpty())
                        .limit(wanted)
                        .forEach(all::add);
                Instant oldest = older.get(older.size() - 1).openTime();
                boolean done = all.size() >= limit
                        || start.filter(first -> oldest.isAfter(first)).isEmpty();
                return done
                        ? Plan.of(oldestFirst(all))
                        : on(Optional.of(oldest), past || isPast(oldest, present), present, List.copyOf(all));
            });
        }

        private static List<Candle> oldestFirst(List<Candle> candles) {
            List<Candle> sorted = new ArrayList<>(candles);
            Collections.reverse(sorted);
            return List.copyOf(sorted);
        }
    }
}
