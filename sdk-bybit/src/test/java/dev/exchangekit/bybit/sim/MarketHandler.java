package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimBook;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFunding;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimTrade;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Answers {@code /v5/market}. */
final class MarketHandler {
    private final SimExchange sim;
    private final Listings listings;
    private final TickerJson tickers;

    MarketHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
        tickers = new TickerJson(sim);
    }

    List<Route> routes() {
        return List.of(
                Route.open("/v5/market/time", call -> time()),
                Route.open("/v5/market/instruments-info", call -> instruments(call.params())),
                Route.open("/v5/market/tickers", call -> tickers(call.params())),
                Route.open("/v5/market/orderbook", call -> book(call.params())),
                Route.open("/v5/market/kline", call -> candles(call.params())),
                Route.open("/v5/market/recent-trade", call -> trades(call.params())),
                Route.open("/v5/market/funding/history", call -> funding(call.params())));
    }

    private Outcome time() {
        Instant now = sim.now();
        ObjectNode result = Wire.object();
        result.put("timeSecond", Long.toString(now.getEpochSecond()));
        result.put("timeNano", Long.toString(now.getEpochSecond() * 1_000_000_000L + now.getNano()));
        return Outcome.ok(result);
    }

    private Outcome instruments(Params params) {
        Line line = Line.of(params);
        String symbol = params.text("symbol");
        String base = params.text("baseCoin");
        String status = params.text("status");
        int limit = params.integer("limit", 500, 1, 1000);
        List<SimInstrument> selected = Collections.emptyList();
        if (line.isSimulated()) {
            selected = listings.all(new SimScope(line.market(), symbol, line == Line.SPOT ? null : base, null)).stream()
                    .filter(i -> status == null
                            ? symbol != null || i.status() == SimStatus.TRADING
                            : InstrumentJson.status(i).equals(status))
                    .toList();
            if (symbol != null && selected.isEmpty() && status == null) {
                throw Refusal.parameter("params error: symbol invalid " + symbol);
            }
        }
        boolean pages = line != Line.SPOT;
        Pages.Page<SimInstrument> page =
                pages ? Pages.fixed(selected, limit, params.text("cursor")) : new Pages.Page<>(selected, "");
        ObjectNode result = Wire.object();
        result.put("category", line.wire());
        ArrayNode list = result.putArray("list");
        page.items().forEach(i -> list.add(InstrumentJson.of(i)));
        if (pages) {
            result.put("nextPageCursor", page.cursor());
        }
        return Outcome.ok(result);
    }

    private Outcome tickers(Params params) {
        Line line = Line.of(params);
        String symbol = params.text("symbol");
        ArrayNode list = Wire.array();
        if (line == Line.OPTION && symbol == null && !params.has("baseCoin")) {
            throw Refusal.parameter("params error: symbol or baseCoin is required");
        }
        if (line.isSimulated() && symbol != null) {
            list.add(tickers.of(listings.forReading(line, symbol)));
        } else if (line.isSimulated()) {
            for (SimInstrument instrument : listings.all(line.scope())) {
                if (instrument.status() == SimStatus.TRADING) {
                    list.add(tickers.of(instrument));
                }
            }
        }
        return Outcome.list(line, list);
    }

    private Outcome book(Params params) {
        Line line = Line.of(params);
        int limit = params.integer("limit", line == Line.SPOT ? 1 : 25, 1, 1000);
        SimInstrument instrument = listings.forReading(line, params.require("symbol"));
        SimBook book = sim.market().book(instrument.symbol(), limit);
        ObjectNode result = Wire.object();
        result.put("s", instrument.symbol().name());
        result.set("b", levels(book.bids()));
        result.set("a", levels(book.asks()));
        result.put("ts", book.time().toEpochMilli());
        result.put("u", book.sequence());
        result.put("seq", book.sequence());
        result.put("cts", book.time().toEpochMilli());
        return Outcome.ok(result);
    }

    private static ArrayNode levels(List<SimLevel> levels) {
        ArrayNode array = Wire.array();
        for (SimLevel level : levels) {
            array.addArray().add(Wire.text(level.price())).add(Wire.text(level.quantity()));
        }
        return array;
    }

    private Outcome candles(Params params) {
        Line line = Line.parse(params.has("category") ? params.require("category") : "linear");
        SimInstrument instrument = listings.forReading(line, params.require("symbol"));
        SimInterval interval = interval(params.require("interval"));
        int limit = params.integer("limit", 200, 1, 1000);
        Instant from = params.time("start");
        Instant to = params.time("end");
        // Without an end, the exchange counts forward from the start.
        if (from != null && to == null) {
            to = interval.start(from);
            for (int i = 0; i < limit; i++) {
                to = interval.next(to);
            }
        }
        List<SimCandle> candles = sim.market()
                .candles(
                        instrument.symbol(),
                        interval,
                        from == null ? Instant.EPOCH : from,
                        to == null ? sim.now() : to,
                        limit);
        ObjectNode result = Wire.object();
        result.put("symbol", instrument.symbol().name());
        result.put("category", line.wire());
        ArrayNode list = result.putArray("list");
        for (int i = candles.size() - 1; i >= 0; i--) {
            SimCandle candle = candles.get(i);
            list.addArray()
                    .add(Wire.millis(candle.start()))
                    .add(Wire.text(candle.open()))
                    .add(Wire.text(candle.high()))
                    .add(Wire.text(candle.low()))
                    .add(Wire.text(candle.close()))
                    .add(Wire.text(candle.volume()))
                    .add(Wire.text(candle.turnover()));
        }
        return Outcome.ok(result);
    }

    private static SimInterval interval(String code) {
        return switch (code) {
            case "1", "3", "5", "15", "30", "60", "120", "240", "360", "720" ->
                SimInterval.of(Duration.ofMinutes(Long.parseLong(code)));
            case "D" -> SimInterval.of(Duration.ofDays(1));
            case "W" -> SimInterval.WEEK;
            case "M" -> SimInterval.MONTH;
            default -> throw Refusal.parameter("Invalid period!");
        };
    }

    private Outcome trades(Params params) {
        Line line = Line.of(params);
        int most = line == Line.SPOT ? 60 : 1000;
        int limit = params.integer("limit", line == Line.SPOT ? 60 : 500, 1, most);
        ArrayNode list = Wire.array();
        if (line != Line.OPTION) {
            SimInstrument instrument = listings.forReading(line, params.require("symbol"));
            for (SimTrade trade : sim.market().trades(instrument.symbol(), limit)) {
                ObjectNode json = list.addObject();
                json.put("execId", trade.id());
                json.put("symbol", trade.symbol().name());
                json.put("price", Wire.text(trade.price()));
                json.put("size", Wire.text(trade.quantity()));
                json.put("side", Words.side(trade.side()));
                json.put("time", Wire.millis(trade.time()));
                json.put("isBlockTrade", false);
                json.put("isRPITrade", false);
                json.put("seq", Long.toString(trade.sequence()));
            }
        }
        return Outcome.list(line, list);
    }

    private Outcome funding(Params params) {
        Line line = Line.of(params);
        if (line.market() == SimMarket.SPOT) {
            throw Refusal.parameter("params error: Category is invalid");
        }
        int limit = params.integer("limit", 200, 1, 200);
        Instant from = params.time("startTime");
        Instant to = params.time("endTime");
        if (from != null && to == null) {
            throw Refusal.parameter("params error: endTime is required with startTime");
        }
        SimInstrument instrument = listings.forReading(line, params.require("symbol"));
        List<SimFunding> rates = sim.market()
                .fundingHistory(
                        instrument.symbol(), from == null ? Instant.EPOCH : from, to == null ? sim.now() : to, limit);
        ArrayNode list = Wire.array();
        for (int i = rates.size() - 1; i >= 0; i--) {
            ObjectNode json = list.addObject();
            json.put("symbol", rates.get(i).symbol().name());
            json.put("fundingRate", Wire.trimmed(rates.get(i).rate()));
            json.put("fundingRateTimestamp", Wire.millis(rates.get(i).time()));
        }
        return Outcome.list(line, list);
    }
}
