package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimBook;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFunding;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimTrade;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Answers {@code /v5/market}. */
final class MarketHandler {
    /** The base coin of options when none is asked for. */
    private static final String OPTION_BASE = "BTC";

    private static final int RISK_PAGE = 15;

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
                Route.open("/v5/market/recent-trade", call -> trades(call.params())),
                Route.open("/v5/market/funding/history", call -> funding(call.params())),
                Route.open("/v5/market/open-interest", call -> openInterest(call.params())),
                Route.open("/v5/market/risk-limit", call -> risk(call.params())));
    }

    private Outcome time() {
        Instant now = sim.now();
        ObjectNode result = Wire.object();
        result.put("timeSecond", Long.toString(now.getEpochSecond()));
        result.put("timeNano", Long.toString(now.getEpochSecond() * 1_000_000_000L + now.getNano()));
        return Answers.ok(result);
    }

    private Outcome instruments(Params params) {
        Line line = Line.of(params);
        String symbol = params.text("symbol");
        String base = params.text("baseCoin");
        String status = params.text("status");
        int limit = params.integer("limit", 500, 1, 1000);
        String filtered = line == Line.SPOT ? null : line == Line.OPTION ? Wire.or(base, OPTION_BASE) : base;
        List<SimInstrument> selected =
                listings.all(new SimScope(line.market(), symbol, symbol == null ? filtered : null, null)).stream()
                        .filter(i -> status == null
                                ? symbol != null || i.status() == SimStatus.TRADING
                                : InstrumentJson.status(i).equals(status))
                        .toList();
        if (symbol != null && selected.isEmpty() && status == null) {
            throw Refusals.parameter("params error: symbol invalid " + symbol);
        }
        boolean pages = line != Line.SPOT;
        Page<SimInstrument> page = pages
                ? Pages.fixed(selected, limit, params.text("cursor"))
                : new Page<>(selected, OptionalLong.empty());
        ObjectNode result = Wire.object();
        result.put("category", line.wire());
        ArrayNode list = result.putArray("list");
        page.items().forEach(i -> list.add(InstrumentJson.of(i)));
        if (pages) {
            result.put("nextPageCursor", Pages.cursor(page));
        }
        return Answers.ok(result);
    }

    private Outcome tickers(Params params) {
        Line line = Line.of(params);
        String symbol = params.text("symbol");
        ArrayNode list = Wire.array();
        if (line == Line.OPTION && symbol == null && !params.has("baseCoin")) {
            throw Refusals.parameter("params error: symbol or baseCoin is required");
        }
        if (symbol != null) {
            list.add(tickers.of(listings.forReading(line, symbol)));
        } else {
            SimScope scope = line == Line.OPTION ? listings.scope(line, params) : line.scope();
            for (SimInstrument instrument : listings.all(scope)) {
                if (instrument.status() == SimStatus.TRADING) {
                    list.add(tickers.of(instrument));
                }
            }
        }
        return Answers.list(line, list);
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
        return Answers.ok(result);
    }

    private static ArrayNode levels(List<SimLevel> levels) {
        ArrayNode array = Wire.array();
        for (SimLevel level : levels) {
            array.addArray().add(Wire.text(level.price())).add(Wire.text(level.quantity()));
        }
        return array;
    }

    private Outcome trades(Params params) {
        Line line = Line.of(params);
        int most = line == Line.SPOT ? 60 : 1000;
        int limit = params.integer("limit", line == Line.SPOT ? 60 : 500, 1, most);
        ArrayNode list = Wire.array();
        List<SimTrade> trades = new ArrayList<>();
        for (SimInstrument instrument : listings.all(tradesOf(line, params))) {
            trades.addAll(sim.market().trades(instrument.symbol(), limit));
        }
        trades.sort(Comparator.comparingLong(SimTrade::sequence).reversed());
        for (SimTrade trade : trades.subList(0, Math.min(limit, trades.size()))) {
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
        return Answers.list(line, list);
    }

    /** Options may be asked for by base coin, the others only one by one. */
    private SimScope tradesOf(Line line, Params params) {
        if (line == Line.OPTION && !params.has("symbol")) {
            return SimScope.base(line.market(), params.has("baseCoin") ? params.require("baseCoin") : OPTION_BASE);
        }
        return SimScope.symbol(
                listings.forReading(line, params.require("symbol")).symbol());
    }

    /** Shows what is open now; what was open before is not known. */
    private Outcome openInterest(Params params) {
        Line line = futures(params);
        SimInstrument instrument = listings.forReading(line, params.require("symbol"));
        params.require("intervalTime");
        Duration interval = switch (params.word("intervalTime", "", "5min", "15min", "30min", "1h", "4h", "1d")) {
            case "5min" -> Duration.ofMinutes(5);
            case "15min" -> Duration.ofMinutes(15);
            case "30min" -> Duration.ofMinutes(30);
            case "1h" -> Duration.ofHours(1);
            case "4h" -> Duration.ofHours(4);
            default -> Duration.ofDays(1);
        };
        String open = Wire.trimmed(sim.market().ticker(instrument.symbol()).openInterest());
        ObjectNode result = Wire.object();
        result.put("symbol", instrument.symbol().name());
        result.put("category", line.wire());
        result.putArray("list")
                .addObject()
                .put("openInterest", open)
                .put("singleOpenInterest", open)
                .put("timestamp", Wire.millis(SimInterval.of(interval).start(sim.now())));
        result.put("nextPageCursor", "");
        return Answers.ok(result);
    }

    private Outcome risk(Params params) {
        Line line = futures(params);
        Page<SimInstrument> page =
                Pages.fixed(listings.all(listings.scope(line, params)), RISK_PAGE, params.text("cursor"));
        ArrayNode list = Wire.array();
        for (SimInstrument instrument : page.items()) {
            ObjectNode json = list.addObject();
            json.put("id", 1);
            json.put("symbol", instrument.symbol().name());
            json.put("riskLimitValue", "2000000");
            json.put("maintenanceMargin", Wire.trimmed(instrument.maintenanceMarginRate()));
            json.put(
                    "initialMargin", Wire.trimmed(BigDecimal.ONE.divide(instrument.maxLeverage(), 8, RoundingMode.UP)));
            json.put("isLowestRisk", 1);
            json.put("maxLeverage", Wire.text(instrument.maxLeverage()));
            json.put("mmDeduction", "");
        }
        return Answers.page(line, list, Pages.cursor(page));
    }

    private static Line futures(Params params) {
        Line line = Line.of(params);
        if (line != Line.LINEAR && line != Line.INVERSE) {
            throw Refusals.parameter("params error: Category is invalid");
        }
        return line;
    }

    private Outcome funding(Params params) {
        Line line = futures(params);
        int limit = params.integer("limit", 200, 1, 200);
        Instant from = params.time("startTime");
        Instant to = params.time("endTime");
        if (from != null && to == null) {
            throw Refusals.parameter("params error: endTime is required with startTime");
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
        return Answers.list(line, list);
    }
}
