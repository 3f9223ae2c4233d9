package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Markets;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Answers the calls for candles, which begin where days in Korea do. */
final class CandleHandler {
    private static final Duration KOREA = Duration.ofHours(-9);
    private static final Duration MONDAY = Duration.ofDays(4);
    private static final Set<String> UNITS = Set.of("1", "3", "5", "10", "15", "30", "60", "240");
    private static final String SECONDS = "uuuu-MM-dd'T'HH:mm:ss";
    private static final DateTimeFormatter TO = DateTimeFormatter.ofPattern(SECONDS, Locale.ROOT);

    /** Days in Korea. */
    static final SimInterval DAYS = SimInterval.of(Duration.ofDays(1), KOREA);

    private static final SimInterval WEEKS = SimInterval.of(Duration.ofDays(7), MONDAY.plus(KOREA));
    private static final SimInterval MONTHS = SimInterval.months(KOREA);

    private final SimExchange sim;
    private final Markets markets;

    CandleHandler(Backend backend) {
        sim = backend.sim();
        markets = backend.markets();
    }

    List<Route> routes() {
        return List.of(
                Route.open("/v1/candles/minutes/{unit}", this::minutes),
                Route.open("/v1/candles/days", call -> days(call.params())),
                Route.open("/v1/candles/weeks", call -> periods(call.params(), WEEKS)),
                Route.open("/v1/candles/months", call -> periods(call.params(), MONTHS)));
    }

    private Outcome minutes(Call call) {
        String path = call.request().path();
        String unit = path.substring(path.lastIndexOf('/') + 1);
        if (!UNITS.contains(unit)) {
            throw call.params().rules().invalid("unit");
        }
        SimInterval interval = SimInterval.of(Duration.ofMinutes(Long.parseLong(unit)), KOREA);
        ArrayNode rows = Wire.array();
        for (SimCandle candle : candles(call.params(), interval, 0)) {
            rows.add(row(call.params(), candle, interval).put("unit", Integer.parseInt(unit)));
        }
        return Answers.ok(rows);
    }

    private Outcome days(Params params) {
        String converted = params.word("convertingPriceUnit", "", "KRW");
        SimInstrument market = markets.required(params);
        int count = count(params);
        // one more, for the close before the first
        List<SimCandle> candles = candles(params, DAYS, 1);
        ArrayNode rows = Wire.array();
        for (int i = 0; i < Math.min(count, candles.size()); i++) {
            SimCandle candle = candles.get(i);
            SimCandle before = i + 1 < candles.size() ? candles.get(i + 1) : candle;
            ObjectNode row = row(params, candle, DAYS);
            Figures.number(row, "prev_closing_price", before.close());
            Figures.number(row, "change_price", candle.close().subtract(before.close()));
            Figures.number(row, "change_rate", Figures.change(candle.close(), before.close()));
            if (!converted.isEmpty()) {
                convert(row, market, candle);
            }
            rows.add(row);
        }
        return Answers.ok(rows);
    }

    private void convert(ObjectNode row, SimInstrument market, SimCandle candle) {
        row.putNull("converted_trade_price");
        if (!Markets.isInWon(market)) {
            markets.all().stream()
                    .filter(other -> other.base().equals(market.quote()) && Markets.isInWon(other))
                    .map(other -> sim.market().ticker(other.symbol()).last())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(won -> Figures.number(
                            row, "converted_trade_price", candle.close().multiply(won)));
        }
    }

    private Outcome periods(Params params, SimInterval interval) {
        ArrayNode rows = Wire.array();
        for (SimCandle candle : candles(params, interval, 0)) {
            rows.add(row(params, candle, interval)
                    .put("first_day_of_period", Figures.at(candle.start(), Figures.SEOUL, "uuuu-MM-dd")));
        }
        return Answers.ok(rows);
    }

    private static int count(Params params) {
        return params.integer("count", 1, 1, 200);
    }

    private List<SimCandle> candles(Params params, SimInterval interval, int more) {
        SimInstrument market = markets.required(params);
        Instant end = end(params);
        List<SimCandle> oldestFirst = sim.market()
                .candles(market.symbol(), interval, Instant.EPOCH, end.minusMillis(1), count(params) + more);
        return oldestFirst.stream()
                .sorted(Comparator.comparing(SimCandle::start).reversed())
                .toList();
    }

    /** The end is a time in Korea without an offset; one with an offset is refused. */
    private Instant end(Params params) {
        String to = params.text("to");
        if (to == null) {
            return sim.now().plusMillis(1);
        }
        try {
            return LocalDateTime.parse(to.replace(' ', 'T'), TO)
                    .atZone(Figures.SEOUL)
                    .toInstant();
        } catch (DateTimeException e) {
            throw params.rules().invalid("to");
        }
    }

    /** The time of the last trade is not kept: the candle's end stands for it, or now. */
    private ObjectNode row(Params params, SimCandle candle, SimInterval interval) {
        Instant end = interval.next(candle.start()).minusMillis(1);
        Instant now = sim.now();
        ObjectNode row = Wire.object();
        row.put("market", params.require("market"));
        row.put("candle_date_time_utc", Figures.utc(candle.start(), SECONDS));
        row.put("candle_date_time_kst", Figures.at(candle.start(), Figures.SEOUL, SECONDS));
        Figures.number(row, "opening_price", candle.open());
        Figures.number(row, "high_price", candle.high());
        Figures.number(row, "low_price", candle.low());
        Figures.number(row, "trade_price", candle.close());
        row.put("timestamp", (end.isAfter(now) ? now : end).toEpochMilli());
        Figures.number(row, "candle_acc_trade_price", candle.turnover());
        Figures.number(row, "candle_acc_trade_volume", candle.volume());
        return row;
    }
}
