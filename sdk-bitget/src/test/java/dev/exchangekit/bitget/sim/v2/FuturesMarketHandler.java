package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Candles;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimFunding;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Answers {@code /api/v2/mix/market}. */
final class FuturesMarketHandler {
    private static final Duration LONGEST = Duration.ofDays(90);

    private final SimExchange sim;
    private final Listings listings;
    private final Candles candles;
    private final PublicTrades trades;
    private final MergedBook merged;

    FuturesMarketHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings();
        candles = new Candles(sim);
        trades = new PublicTrades(sim);
        merged = new MergedBook(sim);
    }

    List<Route> routes() {
        return List.of(
                Route.open("/api/v2/mix/market/contracts", call -> contracts(call.params())),
                Route.open("/api/v2/mix/market/ticker", call -> one(call.params(), this::ticker)),
                Route.open("/api/v2/mix/market/tickers", call -> tickers(call.params())),
                Route.open("/api/v2/mix/market/symbol-price", call -> one(call.params(), this::prices)),
                Route.open(
                        "/api/v2/mix/market/merge-depth",
                        call -> merged.answer(required(call.params()), call.params(), true)),
                Route.open(
                        "/api/v2/mix/market/fills",
                        call -> trades.recent(
                                required(call.params()), call.params().integer("limit", 100, 1, 100))),
                Route.open(
                        "/api/v2/mix/market/fills-history",
                        call -> trades.history(required(call.params()), call.params())),
                Route.open("/api/v2/mix/market/candles", call -> recent(call.params())),
                Route.open("/api/v2/mix/market/history-candles", call -> history(call.params(), true)),
                Route.open("/api/v2/mix/market/history-mark-candles", call -> history(call.params(), false)),
                Route.open("/api/v2/mix/market/history-index-candles", call -> history(call.params(), false)),
                Route.open("/api/v2/mix/market/current-fund-rate", call -> currentFunding(call.params())),
                Route.open("/api/v2/mix/market/history-fund-rate", call -> fundingHistory(call.params())),
                Route.open("/api/v2/mix/market/funding-time", call -> one(call.params(), this::fundingTime)),
                Route.open("/api/v2/mix/market/open-interest", call -> openInterest(call.params())),
                Route.open("/api/v2/mix/market/query-position-lever", call -> one(call.params(), this::tier)));
    }

    private SimInstrument required(Params params) {
        return listings.required(Product.productType(params), params);
    }

    private Outcome one(Params params, Function<SimInstrument, ObjectNode> writer) {
        return Answers.ok(Wire.array().add(writer.apply(required(params))));
    }

    /** The former demo contracts, which clients still ask for, are gone. */
    private Outcome contracts(Params params) {
        return params.require("productType").toUpperCase(Locale.ROOT).startsWith("S")
                ? Answers.ok(Wire.array())
                : each(params, this::contract);
    }

    private Outcome each(Params params, Function<SimInstrument, ObjectNode> writer) {
        ArrayNode data = Wire.array();
        listings.selected(Product.productType(params), params)
                .forEach(instrument -> data.add(writer.apply(instrument)));
        return Answers.ok(data);
    }

    private ObjectNode contract(SimInstrument instrument) {
        SimExpiry expiry = instrument.expiry();
        ObjectNode json = Wire.object();
        json.put("symbol", instrument.symbol().name());
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("buyLimitPriceRatio", Wire.text(instrument.priceBand()));
        json.put("sellLimitPriceRatio", Wire.text(instrument.priceBand()));
        json.put("feeRateUpRatio", "0.005");
        json.put("makerFeeRate", Wire.text(sim.rules().contractFees().maker()));
        json.put("takerFeeRate", Wire.text(sim.rules().contractFees().taker()));
        json.put("openCostUpRatio", "0.01");
        json.putArray("supportMarginCoins").add(instrument.settle());
        json.put("minTradeNum", Wire.text(instrument.minQuantity()));
        json.put("priceEndStep", instrument.tickSize().unscaledValue().toString());
        json.put("volumePlace", Figures.decimals(instrument.quantityStep()));
        json.put("pricePlace", Integer.toString(instrument.tickSize().scale()));
        json.put("sizeMultiplier", Wire.text(instrument.quantityStep()));
        json.put("symbolType", expiry == null ? "perpetual" : "delivery");
        json.put("minTradeUSDT", Wire.orZero(instrument.minNotional()));
        json.put("maxSymbolOrderNum", "400");
        json.put("maxProductOrderNum", "400");
        json.put("maxPositionNum", "150");
        json.put("symbolStatus", status(instrument));
        json.put("offTime", "-1");
        json.put("limitOpenTime", "-1");
        json.put("deliveryTime", expiry == null ? "" : Wire.millis(expiry.time()));
        json.put("deliveryStartTime", expiry == null ? "" : Wire.millis(Figures.deliveryStart(expiry)));
        json.put("deliveryPeriod", expiry == null ? "" : "this_quarter");
        json.put("launchTime", Wire.millis(instrument.launchTime()));
        json.put("fundInterval", Figures.hours(instrument.fundingInterval()));
        json.put("minLever", "1");
        json.put("maxLever", Wire.text(instrument.maxLeverage()));
        json.put("posLimit", "0.1");
        json.put("maintainTime", "");
        json.put("maxMarketOrderQty", Wire.text(instrument.maxMarketQuantity()));
        json.put("maxOrderQty", Wire.text(instrument.maxQuantity()));
        json.put("isRwa", "NO");
        json.put("openTime", "");
        return json;
    }

    private static String status(SimInstrument instrument) {
        return switch (instrument.status()) {
            case PRE_LAUNCH -> "listed";
            case TRADING -> "normal";
            case SUSPENDED -> "limit_open";
            case CLOSED -> "off";
        };
    }

    private Outcome tickers(Params params) {
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(Product.productType(params), params)) {
            if (instrument.status() == SimStatus.TRADING) {
                data.add(ticker(instrument));
            }
        }
        return Answers.ok(data);
    }

    private ObjectNode ticker(SimInstrument instrument) {
        SimTicker ticker = sim.market().ticker(instrument.symbol());
        BigDecimal openUtc = Figures.openUtc(sim, ticker);
        SimExpiry expiry = instrument.expiry();
        ObjectNode json = Wire.object();
        json.put("symbol", instrument.symbol().name());
        json.put("lastPr", Wire.text(ticker.last()));
        SpotMarketHandler.level(json, "ask", ticker.ask());
        SpotMarketHandler.level(json, "bid", ticker.bid());
        json.put("high24h", Wire.text(ticker.high()));
        json.put("low24h", Wire.text(ticker.low()));
        json.put("ts", Wire.millis(ticker.time()));
        json.put("change24h", Figures.change(ticker.last(), ticker.open()));
        String quoteVolume = Wire.text(Candles.quote(instrument, ticker.volume(), ticker.turnover()));
        json.put("baseVolume", Wire.text(Candles.base(instrument, ticker.volume(), ticker.turnover())));
        json.put("quoteVolume", quoteVolume);
        json.put("usdtVolume", quoteVolume);
        json.put("openUtc", Wire.text(openUtc));
        json.put("changeUtc24h", Figures.change(ticker.last(), openUtc));
        json.put("indexPrice", Wire.text(ticker.index()));
        json.put("fundingRate", Wire.orZero(ticker.fundingRate()));
        json.put("holdingAmount", Wire.trimmed(ticker.openInterest()));
        if (expiry == null) {
            json.putNull("deliveryStartTime");
            json.putNull("deliveryTime");
        } else {
            json.put("deliveryStartTime", Wire.millis(Figures.deliveryStart(expiry)));
            json.put("deliveryTime", Wire.millis(expiry.time()));
        }
        json.put("deliveryStatus", expiry == null ? "" : "delivery_normal");
        json.put("open24h", Wire.text(ticker.open()));
        json.put("markPrice", Wire.text(ticker.mark()));
        return json;
    }

    private ObjectNode prices(SimInstrument instrument) {
        SimTicker ticker = sim.market().ticker(instrument.symbol());
        return Wire.object()
                .put("symbol", instrument.symbol().name())
                .put("price", Wire.text(ticker.last()))
                .put("indexPrice", Wire.text(ticker.index()))
                .put("markPrice", Wire.text(ticker.mark()))
                .put("ts", Wire.millis(ticker.time()));
    }

    private Outcome recent(Params params) {
        SimInstrument instrument = required(params);
        boolean ofTrades =
                params.word("kLineType", "MARKET", "MARKET", "MARK", "INDEX").equals("MARKET");
        int limit = params.integer("limit", 100, 1, 1000);
        return Answers.ok(
                Candles.rows(instrument, candles.newest(instrument, interval(params), params, limit), ofTrades));
    }

    private Outcome history(Params params, boolean ofTrades) {
        SimInstrument instrument = required(params);
        int limit = params.integer("limit", 100, 1, 200);
        Instant start = params.time("startTime");
        Instant end = params.time("endTime");
        if (start != null && end != null && Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new Refusal("40705", "The start and end time cannot exceed 90 days");
        }
        return Answers.ok(
                Candles.rows(instrument, candles.finished(instrument, interval(params), params, limit), ofTrades));
    }

    private static SimInterval interval(Params params) {
        return Candles.interval(params.require("granularity"), false, params);
    }

    private Outcome currentFunding(Params params) {
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(Product.productType(params), params)) {
            if (instrument.isPerpetual() && instrument.status() == SimStatus.TRADING) {
                SimTicker ticker = sim.market().ticker(instrument.symbol());
                data.addObject()
                        .put("symbol", instrument.symbol().name())
                        .put("fundingRate", Wire.orZero(ticker.fundingRate()))
                        .put("fundingRateInterval", Figures.hours(instrument.fundingInterval()))
                        .put("nextUpdate", Wire.millis(ticker.nextFunding()))
                        .put("minFundingRate", "-" + Figures.MOST_FUNDING)
                        .put("maxFundingRate", Figures.MOST_FUNDING);
            }
        }
        return Answers.ok(data);
    }

    private Outcome fundingHistory(Params params) {
        SimInstrument instrument = required(params);
        int size = params.integer("pageSize", 20, 1, 100);
        ArrayNode data = Wire.array();
        for (SimFunding rate : Figures.fundingPage(sim, instrument, size, params.integer("pageNo", 1, 1, 10_000))) {
            data.addObject()
                    .put("symbol", instrument.symbol().name())
                    .put("fundingRate", Wire.trimmed(rate.rate()))
                    .put("fundingTime", Wire.millis(rate.time()));
        }
        return Answers.ok(data);
    }

    private ObjectNode fundingTime(SimInstrument instrument) {
        return Wire.object()
                .put("symbol", instrument.symbol().name())
                .put(
                        "nextFundingTime",
                        Wire.millis(sim.market().ticker(instrument.symbol()).nextFunding()))
                .put("ratePeriod", Figures.hours(instrument.fundingInterval()));
    }

    private Outcome openInterest(Params params) {
        SimInstrument instrument = required(params);
        ObjectNode data = Wire.object();
        data.putArray("openInterestList")
                .addObject()
                .put("symbol", instrument.symbol().name())
                .put(
                        "size",
                        Wire.trimmed(sim.market().ticker(instrument.symbol()).openInterest()));
        data.put("ts", Wire.millis(sim.now()));
        return Answers.ok(data);
    }

    private ObjectNode tier(SimInstrument instrument) {
        return Wire.object()
                .put("symbol", instrument.symbol().name())
                .put("level", "1")
                .put("startUnit", "0")
                .put("endUnit", Figures.TIER_END)
                .put("leverage", Wire.text(instrument.maxLeverage()))
                .put("keepMarginRate", Wire.text(instrument.maintenanceMarginRate()));
    }
}
