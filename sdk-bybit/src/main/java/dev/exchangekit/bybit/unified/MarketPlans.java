package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Interval;
import dev.exchangekit.bybit.market.FundingHistoryRequest;
import dev.exchangekit.bybit.market.InstrumentStatus;
import dev.exchangekit.bybit.market.InstrumentsRequest;
import dev.exchangekit.bybit.market.KlinesRequest;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.market.OrderBookRequest;
import dev.exchangekit.bybit.market.RecentTradesRequest;
import dev.exchangekit.bybit.market.TickersRequest;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.HistorySlice;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import dev.exchangekit.core.spi.Refusals;
import dev.exchangekit.core.spi.SymbolNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Public calls. */
final class MarketPlans {
    private static final int LARGEST_INSTRUMENT_PAGE = 1000;
    private static final int DEEPEST_BOOK = 1000;
    private static final int DEEPEST_OPTION_BOOK = 25;
    private static final int MOST_SPOT_TRADES = 60;
    private static final int MOST_TRADES = 1000;
    static final int MOST_CANDLES = 1000;
    private static final int MOST_FUNDING_RATES = 200;

    private final Symbols symbols;
    private final Supplier<Instant> now;

    MarketPlans(Symbols symbols, Supplier<Instant> now) {
        this.symbols = symbols;
        this.now = now;
    }

    Plan<Instant> serverTime() {
        return Plan.call(MarketEndpoints.SERVER_TIME, NoParameters.NONE).map(time -> time.nano());
    }

    /** Without a status Bybit lists only the futures that trade; spot has nothing else, and options come in all states. */
    Plan<List<Instrument>> instruments() {
        List<Plan<List<Instrument>>> lists = new ArrayList<>();
        lists.add(instruments(InstrumentsRequest.builder().category(Category.SPOT)));
        for (Category category : List.of(Category.LINEAR, Category.INVERSE)) {
            lists.add(instruments(large(category)));
            lists.add(instruments(large(category).status(InstrumentStatus.PRE_LAUNCH)));
            lists.add(instruments(large(category).status(InstrumentStatus.DELIVERING)));
        }
        lists.add(OptionCoins.each(coin -> instruments(large(Category.OPTION).baseCoin(coin))));
        return Plans.concat(lists);
    }

    private static InstrumentsRequest.Builder large(Category category) {
        return InstrumentsRequest.builder().category(category).limit(LARGEST_INSTRUMENT_PAGE);
    }

    private static Plan<List<Instrument>> instruments(InstrumentsRequest.Builder builder) {
        InstrumentsRequest request = builder.build();
        return Plans.allPages(MarketEndpoints.INSTRUMENTS, request)
                .map(all -> all.stream()
                        .flatMap(one -> InstrumentMapping.instrument(request.category(), one).stream())
                        .toList());
    }

    Plan<Ticker> ticker(Symbol symbol) {
        return nativeTicker(symbol).map(ticker -> MarketMapping.ticker(symbol, ticker));
    }

    Plan<List<Ticker>> tickers() {
        return Plans.concat(List.of(
                tickers(TickersRequest.builder().category(Category.SPOT).build()),
                tickers(TickersRequest.builder().category(Category.LINEAR).build()),
                tickers(TickersRequest.builder().category(Category.INVERSE).build()),
                OptionCoins.each(coin -> tickers(TickersRequest.builder()
                        .category(Category.OPTION)
                        .baseCoin(coin)
                        .build()))));
    }

    private Plan<List<Ticker>> tickers(TickersRequest request) {
        return Plan.call(MarketEndpoints.TICKERS, request)
                .map(tickers -> SymbolNames.named(
                        tickers.items(),
                        ticker -> symbols.symbol(new Listing(request.category(), ticker.symbol())),
                        MarketMapping::ticker));
    }

    private Plan<dev.exchangekit.bybit.market.Ticker> nativeTicker(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        TickersRequest request = TickersRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .build();
        return Plan.call(MarketEndpoints.TICKERS, request)
                .then(tickers -> tickers.items().stream()
                        .filter(ticker -> ticker.symbol().equals(listing.symbol()))
                        .findFirst()
                        .map(Plan::of)
                        .orElseGet(() -> Plan.fail(Refusals.unknownSymbol(
                                BybitAdapter.NAME,
                                MarketEndpoints.TICKERS,
                                listing.category().wire(),
                                listing.symbol()))));
    }

    Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        Listing listing = symbols.listing(symbol);
        OrderBookRequest request = OrderBookRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(Math.min(depth, symbol.isOption() ? DEEPEST_OPTION_BOOK : DEEPEST_BOOK))
                .build();
        return Plan.call(MarketEndpoints.ORDER_BOOK, request).map(book -> MarketMapping.orderBook(symbol, book));
    }

    Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        Listing listing = symbols.listing(symbol);
        RecentTradesRequest request = RecentTradesRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(Math.min(limit, listing.isSpot() ? MOST_SPOT_TRADES : MOST_TRADES))
                .build();
        return Plan.call(MarketEndpoints.RECENT_TRADES, request)
                .map(trades -> trades.items().stream()
                        .map(trade -> MarketMapping.trade(symbol, trade))
                        .toList());
    }

    Plan<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        Interval word = Words.interval(interval)
                .orElseThrow(() -> new UnsupportedFeatureException(
                        BybitAdapter.NAME, Feature.CANDLES, "the interval " + interval.text()));
        Listing listing = symbols.listing(symbol);
        KlinesRequest request = KlinesRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .interval(word)
                .start(window.start())
                .end(window.end())
                .limit(window.limit().map(limit -> Math.min(limit, MOST_CANDLES)))
                .build();
        return Plan.call(MarketEndpoints.KLINES, request).map(klines -> {
            Instant time = now.get();
            List<Candle> candles = new ArrayList<>();
            klines.items().forEach(kline -> candles.add(MarketMapping.candle(symbol, interval, kline, time)));
            Collections.reverse(candles);
            return List.copyOf(candles);
        });
    }

    Plan<FundingRate> fundingRate(Symbol symbol) {
        return nativeTicker(symbol)
                .then(ticker -> MarketMapping.nextFunding(symbol, ticker)
                        .map(Plan::of)
                        .orElseGet(() -> Plan.fail(new UnsupportedFeatureException(
                                BybitAdapter.NAME, Feature.FUNDING_RATES, symbol.toString()))));
    }

    /** Bybit has no cursor here: the next page ends before the oldest rate of a full one. */
    Plan<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        int limit = Math.min(window.limit().orElse(MOST_FUNDING_RATES), MOST_FUNDING_RATES);
        FundingHistoryRequest request = FundingHistoryRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .startTime(window.start())
                .endTime(window.end().or(() -> window.start().map(start -> now.get())))
                .limit(limit)
                .build();
        return Plan.call(MarketEndpoints.FUNDING_HISTORY, request).map(history -> {
            List<FundingRate> rates = history.items().stream()
                    .map(rate -> MarketMapping.funding(symbol, rate))
                    .toList();
            return new HistoryPage<>(
                    rates,
                    rates.size() < limit
                            ? Optional.empty()
                            : HistorySlice.before(
                                    window, rates.get(rates.size() - 1).time()));
        });
    }
}
