package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The trades of one instrument: the latest ones one by one, older ones as minute candles. Candles of whole minutes are
 * summed from minutes, shorter ones from the trades still known.
 */
final class Tape {
    private static final Duration DAY = Duration.ofDays(1);

    private final ArrayDeque<SimTrade> trades = new ArrayDeque<>();
    private final TreeMap<Instant, SimCandle> minutes = new TreeMap<>();
    private final int retainedTrades;
    private final int retainedMinutes;
    private final boolean emptyCandles;
    private @Nullable BigDecimal last;

    Tape(SimRules rules) {
        retainedTrades = rules.retainedTrades();
        retainedMinutes = rules.retainedMinutes();
        emptyCandles = rules.emptyCandles();
    }

    void add(SimTrade trade) {
        trades.addLast(trade);
        if (trades.size() > retainedTrades) {
            trades.removeFirst();
        }
        last = trade.price();
        add(SimCandle.of(SimInterval.MINUTE.start(trade.time()), trade));
    }

    /** Adds a minute candle to what is known of that minute. */
    void add(SimCandle minute) {
        minutes.merge(minute.start(), minute, SimCandle::plus);
        if (minutes.size() > retainedMinutes) {
            minutes.pollFirstEntry();
        }
        last = minutes.lastEntry().getValue().close();
    }

    @Nullable
    BigDecimal last() {
        return last;
    }

    /** Returns the latest trades, newest first. */
    List<SimTrade> trades(int limit) {
        List<SimTrade> newest = new ArrayList<>();
        Iterator<SimTrade> it = trades.descendingIterator();
        while (it.hasNext() && newest.size() < limit) {
            newest.add(it.next());
        }
        return newest;
    }

    /** Returns the last 24 hours as one candle, or null if nothing traded. */
    @Nullable
    SimCandle day(Instant now) {
        SimCandle sum = null;
        for (SimCandle minute : minutes.tailMap(now.minus(DAY), false).values()) {
            sum = sum == null ? minute : sum.plus(minute);
        }
        return sum;
    }

    /** Returns the latest {@code limit} candles that start in a span, oldest first. */
    List<SimCandle> candles(SimInterval interval, Instant from, Instant to, int limit) {
        if (minutes.isEmpty() || limit <= 0 || to.isBefore(from)) {
            return List.of();
        }
        Instant oldest = interval.start(minutes.firstKey());
        Instant first = from.isAfter(oldest) ? ceiling(interval, from) : oldest;
        if (emptyCandles) {
            // No gaps: what is shown cannot begin earlier than this.
            Instant needed = interval.back(interval.start(to), limit - 1);
            first = first.isAfter(needed) ? first : needed;
        }
        TreeMap<Instant, SimCandle> sums = new TreeMap<>();
        if (interval.isWholeMinutes()) {
            for (SimCandle minute : minutes.tailMap(first).values()) {
                sum(sums, minute.startingAt(interval.start(minute.start())));
            }
        } else {
            for (SimTrade trade : trades) {
                sum(sums, SimCandle.of(interval.start(trade.time()), trade));
            }
        }
        return List.copyOf(emptyCandles ? filled(sums, interval, first, to, limit) : known(sums, first, to, limit));
    }

    private static Instant ceiling(SimInterval interval, Instant time) {
        Instant start = interval.start(time);
        return start.equals(time) ? start : interval.next(start);
    }

    private static void sum(Map<Instant, SimCandle> sums, SimCandle part) {
        sums.merge(part.start(), part, SimCandle::plus);
    }

    private static ArrayDeque<SimCandle> known(
            NavigableMap<Instant, SimCandle> sums, Instant from, Instant to, int limit) {
        ArrayDeque<SimCandle> latest = new ArrayDeque<>();
        for (SimCandle candle : sums.descendingMap().tailMap(to, true).values()) {
            if (candle.start().isBefore(from) || latest.size() == limit) {
                break;
            }
            latest.addFirst(candle);
        }
        return latest;
    }

    private ArrayDeque<SimCandle> filled(
            Map<Instant, SimCandle> sums, SimInterval interval, Instant from, Instant to, int limit) {
        ArrayDeque<SimCandle> latest = new ArrayDeque<>();
        Map.Entry<Instant, SimCandle> before = minutes.lowerEntry(from);
        BigDecimal close = before == null ? null : before.getValue().close();
        for (Instant start = from; !start.isAfter(to); start = interval.next(start)) {
            SimCandle known = sums.get(start);
            if (known == null && close != null) {
                known = SimCandle.flat(start, close);
            }
            if (known != null) {
                close = known.close();
                latest.addLast(known);
                if (latest.size() > limit) {
                    latest.removeFirst();
                }
            }
        }
        return latest;
    }
}
