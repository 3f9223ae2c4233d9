package dev.exchangekit.bitget.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Candles as all calls show them: oldest first, those that begin before an end. */
public final class Candles {
    /** Plain lengths from six hours on are counted in the exchange's own time zone. */
    private static final Duration ZONE = Duration.ofHours(-8);

    private static final Duration MONDAY = Duration.ofDays(4);

    private final SimExchange sim;

    /** Reads the tape of this exchange. */
    public Candles(SimExchange sim) {
        this.sim = sim;
    }

    /**
     * Returns the length that a word such as {@code 1m}, {@code 4H} or {@code 1Dutc} means, and refuses other words.
     *
     * @param utc whether lengths from six hours on are counted in UTC, as those named {@code utc} always are
     */
    public static SimInterval interval(String word, boolean utc, Params params) {
        boolean inUtc = utc || word.endsWith("utc");
        Duration offset = inUtc ? Duration.ZERO : ZONE;
        return switch (word) {
            case "1m", "3m", "5m", "15m", "30m" ->
                SimInterval.of(Duration.ofMinutes(Long.parseLong(word.substring(0, word.length() - 1))));
            case "1H", "2H", "4H" -> SimInterval.of(Duration.ofHours(word.charAt(0) - '0'));
            case "6H", "6Hutc" -> SimInterval.of(Duration.ofHours(6), offset);
            case "12H", "12Hutc" -> SimInterval.of(Duration.ofHours(12), offset);
            case "1D", "1Dutc" -> SimInterval.of(Duration.ofDays(1), offset);
            case "3D", "3Dutc" -> SimInterval.of(Duration.ofDays(3), offset);
            case "1W", "1Wutc" -> SimInterval.of(Duration.ofDays(7), MONDAY.plus(offset));
            case "1M", "1Mutc" -> SimInterval.MONTH;
            default -> throw params.rules().invalid("granularity");
        };
    }

    /** Returns the newest candles that begin in the window of {@code startTime} and {@code endTime}. */
    public List<SimCandle> newest(SimInstrument instrument, SimInterval interval, Params params, int limit) {
        Instant end = params.time("endTime");
        return before(instrument, interval, params, end == null ? sim.now().plusMillis(1) : end, limit);
    }

    /** Returns the newest finished candles that begin in the window of {@code startTime} and {@code endTime}. */
    public List<SimCandle> finished(SimInstrument instrument, SimInterval interval, Params params, int limit) {
        Instant end = params.time("endTime");
        Instant now = sim.now();
        Instant last = end == null || end.isAfter(now) ? now : end;
        return before(instrument, interval, params, interval.start(last), limit);
    }

    private List<SimCandle> before(
            SimInstrument instrument, SimInterval interval, Params params, Instant end, int limit) {
        Instant start = params.time("startTime");
        return sim.market()
                .candles(
                        instrument.symbol(),
                        interval,
                        start == null ? Instant.EPOCH : start,
                        end.minusMillis(1),
                        limit);
    }

    /** Writes candles with base and quote volume, which those of mark and index price do not have. */
    public static ArrayNode rows(SimInstrument instrument, List<SimCandle> candles, boolean ofTrades) {
        ArrayNode rows = Wire.array();
        for (SimCandle candle : candles) {
            ArrayNode row = prices(rows.addArray(), candle);
            row.add(ofTrades ? Wire.text(base(instrument, candle.volume(), candle.turnover())) : "0");
            row.add(ofTrades ? Wire.text(quote(instrument, candle.volume(), candle.turnover())) : "0");
        }
        return rows;
    }

    /** Writes time and prices. */
    public static ArrayNode prices(ArrayNode row, SimCandle candle) {
        return row.add(Wire.millis(candle.start()))
                .add(Wire.text(candle.open()))
                .add(Wire.text(candle.high()))
                .add(Wire.text(candle.low()))
                .add(Wire.text(candle.close()));
    }

    /** Returns which of two volumes is in the base coin. */
    public static BigDecimal base(SimInstrument instrument, BigDecimal volume, BigDecimal turnover) {
        return isInverse(instrument) ? turnover : volume;
    }

    /** Returns which of two volumes is in the quote coin. */
    public static BigDecimal quote(SimInstrument instrument, BigDecimal volume, BigDecimal turnover) {
        return isInverse(instrument) ? volume : turnover;
    }

    private static boolean isInverse(SimInstrument instrument) {
        return instrument.symbol().market() == SimMarket.INVERSE;
    }
}
