package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Markets;
import dev.exchangekit.bithumb.sim.Quirks;
import dev.exchangekit.core.sim.SimBook;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.SimTrade;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Answers the calls about markets, but for candles. */
final class MarketHandler {
    private static final Duration AHEAD = Duration.ofHours(9);
    private static final int LEVELS = 30;
    private static final int LEVELS_OF_SEVERAL = 15;
    private static final int ZERO_SIZES_EVERY = 4;
    private static final int MANY = 1_000_000;

    private final SimExchange sim;
    private final Markets markets;
    private final Quirks quirks;
    private final AtomicInteger books = new AtomicInteger();

    MarketHandler(Backend backend) {
        sim = backend.sim();
        markets = backend.markets();
        quirks = backend.quirks();
    }

    List<Route> routes() {
        return List.of(
                Route.open("/v1/market/all", call -> all(call.params())),
                Route.open("/v1/market/virtual_asset_warning", call -> warnings()),
                Route.open("/v1/ticker", call -> tickers(call.params())),
                Route.open("/v1/orderbook", call -> orderBooks(call.params())),
                Route.open("/v1/trades/ticks", call -> trades(call.params())));
    }

    private Outcome all(Params params) {
        boolean details = params.flag("isDetails");
        ArrayNode rows = Wire.array();
        for (SimInstrument market : markets.all()) {
            ObjectNode row = rows.addObject();
            row.put("market", market.symbol().name());
            row.put("korean_name", Names.korean(market.base()));
            row.put("english_name", Names.english(market.base()));
            if (details) {
                row.put("market_warning", isWatched(market) ? "CAUTION" : "NONE");
            }
        }
        return Answers.ok(rows);
    }

    private static boolean isWatched(SimInstrument market) {
        return market.base().equals("SHIB");
    }

    private Outcome warnings() {
        ArrayNode rows = Wire.array();
        Instant end = sim.now().plus(Duration.ofHours(12));
        markets.all().stream()
                .filter(MarketHandler::isWatched)
                .forEach(market -> rows.addObject()
                        .put("market", market.symbol().name())
                        .put("warning_type", "TRADING_VOLUME_SUDDEN_FLUCTUATION")
                        .put("warning_step", "CAUTION")
                        .put("end_date", Figures.at(end, Figures.SEOUL, "uuuu-MM-dd HH:mm:ss")));
        return Answers.ok(rows);
    }

    private List<SimInstrument> named(Params params) {
        List<SimInstrument> named = new ArrayList<>();
        for (String code : params.require("markets").split(",", -1)) {
            named.add(markets.named(code));
        }
        return named;
    }

    private Outcome tickers(Params params) {
        ArrayNode rows = Wire.array();
        named(params).forEach(market -> rows.add(ticker(market)));
        return Answers.ok(rows);
    }

    /** A market without trades shows its best bid. */
    private ObjectNode ticker(SimInstrument market) {
        SimTicker ticker = sim.market().ticker(market.symbol());
        Optional<SimTrade> trade =
                sim.market().trades(market.symbol(), 1).stream().findFirst();
        Instant now = ticker.time();
        Instant traded = trade.map(SimTrade::time).orElse(now);
        BigDecimal price = price(ticker);
        List<SimCandle> days = sim.market().candles(market.symbol(), CandleHandler.DAYS, Instant.EPOCH, now, MANY);
        Instant today = CandleHandler.DAYS.start(now);
        SimCandle day = days.stream()
                .filter(candle -> candle.start().equals(today))
                .findFirst()
                .orElseGet(() -> flat(today, price));
        BigDecimal before = days.stream()
                .filter(candle -> candle.start().isBefore(today))
                .reduce((first, later) -> later)
                .map(SimCandle::close)
                .orElse(day.open());
        ObjectNode json = Wire.object();
        json.put("market", market.symbol().name());
        json.put("trade_date", Figures.utc(traded, "uuuuMMdd"));
        json.put("trade_time", Figures.utc(traded, "HHmmss"));
        json.put("trade_date_kst", Figures.at(traded, Figures.SEOUL, "uuuuMMdd"));
        json.put("trade_time_kst", Figures.at(traded, Figures.SEOUL, "HHmmss"));
        json.put("trade_timestamp", epoch(traded));
        Figures.number(json, "opening_price", day.open());
        Figures.number(json, "high_price", day.high());
        Figures.number(json, "low_price", day.low());
        Figures.number(json, "trade_price", price);
        Figures.number(json, "prev_closing_price", before);
        change(json, price, before);
        Figures.number(json, "trade_volume", trade.map(SimTrade::quantity).orElse(BigDecimal.ZERO));
        Figures.number(json, "acc_trade_price", day.turnover());
        Figures.number(json, "acc_trade_price_24h", ticker.turnover());
        Figures.number(json, "acc_trade_volume", day.volume());
        Figures.number(json, "acc_trade_volume_24h", ticker.volume());
        extremes(json, days.isEmpty() ? List.of(day) : days);
        json.put("timestamp", epoch(now));
        return json;
    }

    private long epoch(Instant time) {
        return (quirks.areTickersAhead() ? time.plus(AHEAD) : time).toEpochMilli();
    }

    private static BigDecimal price(SimTicker ticker) {
        BigDecimal last = ticker.last();
        SimLevel bid = ticker.bid();
        return last != null ? last : bid == null ? BigDecimal.ZERO : bid.price();
    }

    private static SimCandle flat(Instant start, BigDecimal price) {
        return new SimCandle(start, price, price, price, price, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static void change(ObjectNode json, BigDecimal price, BigDecimal before) {
        BigDecimal change = price.subtract(before);
        BigDecimal rate = Figures.change(price, before);
        json.put("change", change.signum() > 0 ? "RISE" : change.signum() < 0 ? "FALL" : "EVEN");
        Figures.number(json, "change_price", change.abs());
        Figures.number(json, "change_rate", rate.abs());
        Figures.number(json, "signed_change_price", change);
        Figures.number(json, "signed_change_rate", rate);
    }

    private static void extremes(ObjectNode json, List<SimCandle> days) {
        SimCandle highest =
                days.stream().max(Comparator.comparing(SimCandle::high)).orElseThrow();
        SimCandle lowest =
                days.stream().min(Comparator.comparing(SimCandle::low)).orElseThrow();
        Figures.number(json, "highest_52_week_price", highest.high());
        json.put("highest_52_week_date", Figures.at(highest.start(), Figures.SEOUL, "uuuu-MM-dd"));
        Figures.number(json, "lowest_52_week_price", lowest.low());
        json.put("lowest_52_week_date", Figures.at(lowest.start(), Figures.SEOUL, "uuuu-MM-dd"));
    }

    private Outcome orderBooks(Params params) {
        List<SimInstrument> named = named(params);
        int levels = named.size() == 1 ? LEVELS : LEVELS_OF_SEVERAL;
        boolean zeros = quirks.hasZeroSizes() && books.incrementAndGet() % ZERO_SIZES_EVERY == 0;
        ArrayNode rows = Wire.array();
        for (SimInstrument market : named) {
            SimBook book = sim.market().book(market.symbol(), levels);
            rows.add(orderBook(
                    market,
                    book,
                    zeros ? withoutSize(market, book.asks()) : book.asks(),
                    zeros ? withoutSize(market, book.bids()) : book.bids()));
        }
        return Answers.ok(rows);
    }

    /** Puts a price that nobody wants between the first two, if there is room. */
    private static List<SimLevel> withoutSize(SimInstrument market, List<SimLevel> levels) {
        if (levels.size() < 2) {
            return levels;
        }
        BigDecimal first = levels.get(0).price();
        BigDecimal second = levels.get(1).price();
        BigDecimal step = Markets.step(market, first);
        BigDecimal between = first.compareTo(second) < 0 ? first.add(step) : first.subtract(step);
        if (between.compareTo(second) == 0) {
            return levels;
        }
        List<SimLevel> more = new ArrayList<>(levels);
        more.add(1, new SimLevel(between, BigDecimal.ZERO));
        return more;
    }

    private static ObjectNode orderBook(SimInstrument market, SimBook book, List<SimLevel> asks, List<SimLevel> bids) {
        ObjectNode json = Wire.object();
        json.put("market", market.symbol().name());
        json.put("timestamp", book.time().toEpochMilli());
        Figures.number(json, "total_ask_size", size(asks));
        Figures.number(json, "total_bid_size", size(bids));
        ArrayNode units = json.putArray("orderbook_units");
        for (int i = 0; i < Math.max(asks.size(), bids.size()); i++) {
            SimLevel ask = level(asks, i);
            SimLevel bid = level(bids, i);
            ObjectNode unit = units.addObject();
            Figures.number(unit, "ask_price", ask.price());
            Figures.number(unit, "bid_price", bid.price());
            Figures.number(unit, "ask_size", ask.quantity());
            Figures.number(unit, "bid_size", bid.quantity());
        }
        return json;
    }

    /** The shorter side is filled up with levels without size. */
    private static SimLevel level(List<SimLevel> levels, int index) {
        return index < levels.size() ? levels.get(index) : new SimLevel(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static BigDecimal size(List<SimLevel> levels) {
        return levels.stream().map(SimLevel::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Outcome trades(Params params) {
        SimInstrument market = markets.required(params);
        int count = params.integer("count", 1, 1, 500);
        int daysAgo = params.integer("daysAgo", 0, 0, 7);
        String cursor = params.text("cursor");
        if (cursor != null && !cursor.matches("\\d{1,18}")) {
            throw params.rules().invalid("cursor");
        }
        Instant end = end(params, daysAgo);
        BigDecimal before =
                sim.market().candles(market.symbol(), CandleHandler.DAYS, Instant.EPOCH, sim.now(), MANY).stream()
                        .filter(day -> day.start().isBefore(CandleHandler.DAYS.start(sim.now())))
                        .reduce((first, later) -> later)
                        .map(SimCandle::close)
                        .orElse(null);
        ArrayNode rows = Wire.array();
        sim.market().trades(market.symbol(), MANY).stream()
                .filter(trade -> end == null || trade.time().isBefore(end))
                .filter(trade -> cursor == null || sequence(trade) < Long.parseLong(cursor))
                .limit(count)
                .forEach(trade -> rows.add(trade(trade, before == null ? trade.price() : before)));
        return Answers.ok(rows);
    }

    private @Nullable Instant end(Params params, int daysAgo) {
        String to = params.text("to");
        LocalDate day = LocalDate.ofInstant(sim.now(), ZoneOffset.UTC).minusDays(daysAgo);
        if (to == null) {
            return daysAgo == 0
                    ? null
                    : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        String digits = to.replace(":", "");
        try {
            return day.atTime(LocalTime.of(
                            Integer.parseInt(digits, 0, 2, 10),
                            Integer.parseInt(digits, 2, 4, 10),
                            Integer.parseInt(digits, 4, digits.length(), 10)))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw params.rules().invalid("to");
        }
    }

    private static long sequence(SimTrade trade) {
        return trade.time().toEpochMilli() * 10_000 + trade.sequence() % 10_000;
    }

    private static ObjectNode trade(SimTrade trade, BigDecimal before) {
        ObjectNode json = Wire.object();
        json.put("market", trade.symbol().name());
        json.put("trade_date_utc", Figures.utc(trade.time(), "uuuu-MM-dd"));
        json.put("trade_time_utc", Figures.utc(trade.time(), "HH:mm:ss"));
        json.put("timestamp", trade.time().toEpochMilli());
        Figures.number(json, "trade_price", trade.price());
        Figures.number(json, "trade_volume", trade.quantity());
        Figures.number(json, "prev_closing_price", before);
        Figures.number(json, "change_price", trade.price().subtract(before));
        json.put("ask_bid", trade.side() == SimSide.BUY ? "BID" : "ASK");
        json.put("sequential_id", sequence(trade));
        return json;
    }
}
