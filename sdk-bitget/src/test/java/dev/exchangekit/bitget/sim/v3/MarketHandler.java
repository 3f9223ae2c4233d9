package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Candles;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimBook;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimFunding;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.SimTrade;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers {@code /api/v3/market} and the time. */
final class MarketHandler {
    private static final Duration LONGEST = Duration.ofDays(90);

    private final SimExchange sim;
    private final Listings listings;
    private final Candles candles;

    MarketHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings().unified();
        candles = new Candles(sim);
    }

    List<Route> routes() {
        return List.of(
                Route.open("/api/v3/public/time", call -> time()),
                Route.open("/api/v3/market/instruments", call -> instruments(call.params())),
                Route.open("/api/v3/market/tickers", call -> tickers(call.params())),
                Route.open("/api/v3/market/orderbook", call -> book(call.params())),
                Route.open("/api/v3/market/fills", call -> trades(call.params())),
                Route.open("/api/v3/market/candles", call -> recent(call.params())),
                Route.open("/api/v3/market/history-candles", call -> history(call.params())),
                Route.open("/api/v3/market/current-fund-rate", call -> currentFunding(call.params())),
                Route.open("/api/v3/market/history-fund-rate", call -> fundingHistory(call.params())),
                Route.open("/api/v3/market/open-interest", call -> openInterest(call.params())),
                Route.open("/api/v3/market/position-tier", call -> tiers(call.params())));
    }

    private Outcome time() {
        return Answers.ok(Wire.object().put("serverTime", Wire.millis(sim.now())));
    }

    private Outcome instruments(Params params) {
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(Product.category(params), params)) {
            data.add(InstrumentJson.of(listings.name(instrument), instrument, sim.rules()));
        }
        return Answers.ok(data);
    }

    private Outcome tickers(Params params) {
        Product product = Product.category(params);
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(product, params)) {
            if (instrument.status() == SimStatus.TRADING) {
                data.add(ticker(product, instrument));
            }
        }
        return Answers.ok(data);
    }

    private ObjectNode ticker(Product product, SimInstrument instrument) {
        SimTicker ticker = sim.market().ticker(instrument.symbol());
        ObjectNode json = Wire.object();
        json.put("category", product.wire());
        json.put("symbol", listings.name(instrument));
        json.put("ts", Wire.millis(ticker.time()));
        json.put("lastPrice", Wire.text(ticker.last()));
        json.put("openPrice24h", Wire.text(ticker.open()));
        json.put("highPrice24h", Wire.text(ticker.high()));
        json.put("lowPrice24h", Wire.text(ticker.low()));
        level(json, "ask1", ticker.ask());
        level(json, "bid1", ticker.bid());
        json.put("price24hPcnt", Figures.change(ticker.last(), ticker.open()));
        json.put("volume24h", Wire.text(Candles.base(instrument, ticker.volume(), ticker.turnover())));
        json.put("turnover24h", Wire.text(Candles.quote(instrument, ticker.volume(), ticker.turnover())));
        if (product.isFutures()) {
            json.put("indexPrice", Wire.text(ticker.index()));
            json.put("markPrice", Wire.text(ticker.mark()));
            json.put("fundingRate", Wire.orZero(ticker.fundingRate()));
            json.put("openInterest", Wire.trimmed(ticker.openInterest()));
            SimExpiry expiry = instrument.expiry();
            json.put("deliveryStartTime", expiry == null ? "" : Wire.millis(Figures.deliveryStart(expiry)));
            json.put("deliveryTime", expiry == null ? "" : Wire.millis(expiry.time()));
            json.put("deliveryStatus", expiry == null ? "" : "delivery_normal");
        }
        return json;
    }

    private static void level(ObjectNode json, String name, @Nullable SimLevel level) {
        json.put(name + "Price", level == null ? "" : Wire.text(level.price()));
        json.put(name + "Size", level == null ? "0" : Wire.text(level.quantity()));
    }

    private Outcome book(Params params) {
        SimInstrument instrument = listings.required(Product.category(params), params);
        SimBook book = sim.market().book(instrument.symbol(), params.integer("limit", 5, 1, 200));
        ObjectNode data = Wire.object();
        data.set("a", Figures.levels(book.asks()));
        data.set("b", Figures.levels(book.bids()));
        data.put("ts", Wire.millis(book.time()));
        return Answers.ok(data);
    }

    private Outcome trades(Params params) {
        SimInstrument instrument = listings.required(Product.category(params), params);
        ArrayNode data = Wire.array();
        for (SimTrade trade : sim.market().trades(instrument.symbol(), params.integer("limit", 100, 1, 100))) {
            ObjectNode json = data.addObject();
            json.put("execId", trade.id());
            json.put("execLinkId", trade.id());
            json.put("price", Wire.text(trade.price()));
            json.put("size", Wire.text(trade.quantity()));
            json.put("side", Figures.side(trade.side()));
            json.put("ts", Wire.millis(trade.time()));
            json.put("isRPI", "NO");
        }
        return Answers.ok(data);
    }

    private Outcome recent(Params params) {
        SimInstrument instrument = listings.required(Product.category(params), params);
        int limit = params.integer("limit", 1000, 1, 1000);
        return rows(instrument, candles.newest(instrument, interval(params), params, limit), params);
    }

    private Outcome history(Params params) {
        SimInstrument instrument = listings.required(Product.category(params), params);
        int limit = params.integer("limit", 100, 1, 100);
        Instant start = params.time("startTime");
        Instant end = params.time("endTime");
        if (start != null && end != null && Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw params.rules().invalid("startTime");
        }
        return rows(instrument, candles.finished(instrument, interval(params), params, limit), params);
    }

    private static SimInterval interval(Params params) {
        String word = params.require("interval");
        if (!List.of("1m", "3m", "5m", "15m", "30m", "1H", "4H", "6H", "12H", "1D")
                .contains(word)) {
            throw params.rules().invalid("interval");
        }
        return Candles.interval(word, true, params);
    }

    private static Outcome rows(SimInstrument instrument, List<SimCandle> read, Params params) {
        String type = params.word("type", "market", "market", "mark", "index", "premium");
        List<SimCandle> shown = read;
        if (type.equals("premium")) {
            BigDecimal none = BigDecimal.ZERO;
            shown = new ArrayList<>();
            for (SimCandle candle : read) {
                shown.add(new SimCandle(candle.start(), none, none, none, none, none, none));
            }
        }
        return Answers.ok(Candles.rows(instrument, shown, type.equals("market")));
    }

    /** Answers for every category that has the symbol where none is given. */
    private Outcome currentFunding(Params params) {
        List<Product> products = params.has("category")
                ? List.of(Product.futuresCategory(params))
                : List.of(Product.USDT_FUTURES, Product.COIN_FUTURES, Product.USDC_FUTURES);
        String symbol = params.require("symbol");
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.all()) {
            if (symbol.equals(listings.name(instrument))
                    && instrument.isPerpetual()
                    && products.contains(Product.of(instrument))) {
                data.add(currentFunding(instrument));
            }
        }
        if (data.isEmpty()) {
            throw Listings.unknown(symbol, params);
        }
        return Answers.ok(data);
    }

    private ObjectNode currentFunding(SimInstrument instrument) {
        SimTicker ticker = sim.market().ticker(instrument.symbol());
        ObjectNode json = Wire.object();
        json.put("symbol", listings.name(instrument));
        json.put("fundingRate", Wire.orZero(ticker.fundingRate()));
        json.put("fundingRateInterval", Figures.hours(instrument.fundingInterval()));
        json.put("nextUpdate", Wire.millis(ticker.nextFunding()));
        json.put("minFundingRate", "-" + Figures.MOST_FUNDING);
        json.put("maxFundingRate", Figures.MOST_FUNDING);
        return json;
    }

    private Outcome fundingHistory(Params params) {
        SimInstrument instrument = listings.required(Product.futuresCategory(params), params);
        int limit = params.integer("limit", 200, 1, 200);
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray("resultList");
        for (SimFunding rate : Figures.fundingPage(sim, instrument, limit, params.integer("cursor", 1, 1, 100))) {
            list.addObject()
                    .put("symbol", listings.name(instrument))
                    .put("fundingRate", Wire.trimmed(rate.rate()))
                    .put("fundingRateTimestamp", Wire.millis(rate.time()));
        }
        return Answers.ok(data);
    }

    private Outcome openInterest(Params params) {
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray("list");
        for (SimInstrument instrument : listings.selected(Product.futuresCategory(params), params)) {
            list.addObject()
                    .put("symbol", listings.name(instrument))
                    .put(
                            "openInterest",
                            Wire.trimmed(
                                    sim.market().ticker(instrument.symbol()).openInterest()));
        }
        data.put("ts", Wire.millis(sim.now()));
        return Answers.ok(data);
    }

    private Outcome tiers(Params params) {
        SimInstrument instrument = listings.required(Product.futuresCategory(params), params);
        ArrayNode data = Wire.array();
        data.addObject()
                .put("tier", "1")
                .put("minTierValue", "0")
                .put("maxTierValue", Figures.TIER_END)
                .put("leverage", Wire.text(instrument.maxLeverage()))
                .put("mmr", Wire.text(instrument.maintenanceMarginRate()));
        return Answers.ok(data);
    }
}
