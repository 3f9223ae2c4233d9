package dev.exchangekit.bitget.sim.v2;

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
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers {@code /api/v2/spot/market}, {@code /api/v2/spot/public} and the time. */
final class SpotMarketHandler {
    /** The words for candles that are not those of futures. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("1min", "1m"),
            Map.entry("3min", "3m"),
            Map.entry("5min", "5m"),
            Map.entry("15min", "15m"),
            Map.entry("30min", "30m"),
            Map.entry("1h", "1H"),
            Map.entry("4h", "4H"),
            Map.entry("6h", "6H"),
            Map.entry("12h", "12H"),
            Map.entry("1day", "1D"),
            Map.entry("3day", "3D"),
            Map.entry("1week", "1W"),
            Map.entry("1M", "1M"));

    private static final int BOOK = 150;

    private final SimExchange sim;
    private final Listings listings;
    private final Candles candles;
    private final PublicTrades trades;
    private final MergedBook merged;

    SpotMarketHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings();
        candles = new Candles(sim);
        trades = new PublicTrades(sim);
        merged = new MergedBook(sim);
    }

    List<Route> routes() {
        return List.of(
                Route.open("/api/v2/public/time", call -> time()),
                // nothing can be borrowed here
                Route.open("/api/v2/margin/currencies", call -> Answers.ok(Wire.array())),
                Route.open("/api/v2/spot/public/coins", call -> coins(call.params())),
                Route.open("/api/v2/spot/public/symbols", call -> symbols(call.params())),
                Route.open("/api/v2/spot/market/tickers", call -> tickers(call.params())),
                Route.open("/api/v2/spot/market/orderbook", call -> book(call.params())),
                Route.open(
                        "/api/v2/spot/market/merge-depth",
                        call -> merged.answer(required(call.params()), call.params(), false)),
                Route.open(
                        "/api/v2/spot/market/fills",
                        call -> trades.recent(
                                required(call.params()), call.params().integer("limit", 100, 1, 500))),
                Route.open(
                        "/api/v2/spot/market/fills-history",
                        call -> trades.history(required(call.params()), call.params())),
                Route.open("/api/v2/spot/market/candles", call -> recent(call.params())),
                Route.open("/api/v2/spot/market/history-candles", call -> history(call.params())));
    }

    private SimInstrument required(Params params) {
        return listings.required(Product.SPOT, params);
    }

    private Outcome time() {
        return Answers.ok(Wire.object().put("serverTime", Wire.millis(sim.now())));
    }

    private Outcome coins(Params params) {
        String wanted = params.text("coin");
        TreeSet<String> coins = new TreeSet<>();
        for (SimInstrument instrument : listings.all()) {
            coins.addAll(List.of(instrument.base(), instrument.settle()));
        }
        ArrayNode data = Wire.array();
        for (String coin : coins) {
            if (wanted == null || wanted.equals(coin)) {
                data.add(coin(coin));
            }
        }
        return Answers.ok(data);
    }

    private static ObjectNode coin(String coin) {
        ObjectNode json = Wire.object();
        json.put("coinId", Integer.toString(Math.floorMod(coin.hashCode(), 10_000)));
        json.put("coin", coin);
        json.put("transfer", "true");
        json.put("areaCoin", "no");
        ObjectNode chain = json.putArray("chains").addObject();
        chain.put("chain", coin);
        chain.put("needTag", "false");
        chain.put("withdrawable", "true");
        chain.put("rechargeable", "true");
        chain.put("withdrawFee", "0.001");
        chain.put("extraWithdrawFee", "0");
        chain.put("depositConfirm", "6");
        chain.put("withdrawConfirm", "64");
        chain.put("minDepositAmount", "0.001");
        chain.put("minWithdrawAmount", "0.01");
        chain.put("browserUrl", "");
        chain.putNull("contractAddress");
        chain.put("withdrawStep", "0");
        chain.put("withdrawMinScale", "8");
        chain.put("congestion", "normal");
        return json;
    }

    private Outcome symbols(Params params) {
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(Product.SPOT, params)) {
            data.add(symbol(instrument));
        }
        return Answers.ok(data);
    }

    private ObjectNode symbol(SimInstrument instrument) {
        ObjectNode json = Wire.object();
        json.put("symbol", instrument.symbol().name());
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("minTradeAmount", "0");
        json.put("maxTradeAmount", "900000000000000000000");
        json.put("takerFeeRate", Wire.text(sim.rules().spotFees().taker()));
        json.put("makerFeeRate", Wire.text(sim.rules().spotFees().maker()));
        json.put("pricePrecision", Figures.decimals(instrument.tickSize()));
        json.put("quantityPrecision", Figures.decimals(instrument.quantityStep()));
        json.put("quotePrecision", Figures.decimals(instrument.quoteStep()));
        json.put("status", status(instrument));
        json.put("minTradeUSDT", Wire.orZero(instrument.minNotional()));
        json.put("buyLimitPriceRatio", Wire.text(instrument.priceBand()));
        json.put("sellLimitPriceRatio", Wire.text(instrument.priceBand()));
        json.put("areaSymbol", "no");
        json.put("orderQuantity", "400");
        json.put("openTime", Wire.millis(instrument.launchTime()));
        json.put("offTime", "");
        return json;
    }

    private static String status(SimInstrument instrument) {
        return switch (instrument.status()) {
            case PRE_LAUNCH -> "gray";
            case TRADING -> "online";
            case SUSPENDED -> "halt";
            case CLOSED -> "offline";
        };
    }

    private Outcome tickers(Params params) {
        ArrayNode data = Wire.array();
        for (SimInstrument instrument : listings.selected(Product.SPOT, params)) {
            if (instrument.status() == SimStatus.TRADING) {
                data.add(ticker(sim.market().ticker(instrument.symbol())));
            }
        }
        return Answers.ok(data);
    }

    private ObjectNode ticker(SimTicker ticker) {
        BigDecimal openUtc = Figures.openUtc(sim, ticker);
        ObjectNode json = Wire.object();
        json.put("symbol", ticker.symbol().name());
        json.put("high24h", Wire.text(ticker.high()));
        json.put("open", Wire.text(ticker.open()));
        json.put("low24h", Wire.text(ticker.low()));
        json.put("lastPr", Wire.text(ticker.last()));
        json.put("quoteVolume", Wire.text(ticker.turnover()));
        json.put("baseVolume", Wire.text(ticker.volume()));
        json.put("usdtVolume", Wire.text(ticker.turnover()));
        level(json, "bid", ticker.bid());
        level(json, "ask", ticker.ask());
        json.put("openUtc", Wire.text(openUtc));
        json.put("ts", Wire.millis(ticker.time()));
        json.put("changeUtc24h", Figures.change(ticker.last(), openUtc));
        json.put("change24h", Figures.change(ticker.last(), ticker.open()));
        return json;
    }

    static void level(ObjectNode json, String name, @Nullable SimLevel level) {
        json.put(name + "Pr", level == null ? "" : Wire.text(level.price()));
        json.put(name + "Sz", level == null ? "0" : Wire.text(level.quantity()));
    }

    private Outcome book(Params params) {
        SimInstrument instrument = required(params);
        String type = params.word("type", "step0", "step0", "step1", "step2", "step3", "step4", "step5");
        int limit = params.integer("limit", BOOK, 1, BOOK);
        BigDecimal step = instrument.tickSize().scaleByPowerOfTen(type.charAt(4) - '0');
        SimBook book = sim.market().book(instrument.symbol(), BOOK);
        ObjectNode data = Wire.object();
        data.set("asks", Figures.levels(first(limit, Figures.merged(book.asks(), step, RoundingMode.UP))));
        data.set("bids", Figures.levels(first(limit, Figures.merged(book.bids(), step, RoundingMode.DOWN))));
        data.put("ts", Wire.millis(book.time()));
        return Answers.ok(data);
    }

    private static List<SimLevel> first(int limit, List<SimLevel> levels) {
        return levels.subList(0, Math.min(limit, levels.size()));
    }

    private Outcome recent(Params params) {
        SimInstrument instrument = required(params);
        int limit = params.integer("limit", 100, 1, 1000);
        return rows(candles.newest(instrument, interval(params), params, limit));
    }

    private Outcome history(Params params) {
        SimInstrument instrument = required(params);
        params.require("endTime");
        int limit = params.integer("limit", 100, 1, 200);
        return rows(candles.finished(instrument, interval(params), params, limit));
    }

    private static SimInterval interval(Params params) {
        String word = params.require("granularity");
        return Candles.interval(word.endsWith("utc") ? word : WORDS.getOrDefault(word, ""), false, params);
    }

    private static Outcome rows(List<SimCandle> read) {
        ArrayNode rows = Wire.array();
        for (SimCandle candle : read) {
            String turnover = Wire.text(candle.turnover());
            Candles.prices(rows.addArray(), candle)
                    .add(Wire.text(candle.volume()))
                    .add(turnover)
                    .add(turnover);
        }
        return Answers.ok(rows);
    }
}
