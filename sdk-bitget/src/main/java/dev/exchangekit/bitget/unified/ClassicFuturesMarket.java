package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BookDepth;
import dev.exchangekit.bitget.BookPrecision;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.futuresmarket.ContractsRequest;
import dev.exchangekit.bitget.futuresmarket.CurrentFundingRatesRequest;
import dev.exchangekit.bitget.futuresmarket.FundingRatesRequest;
import dev.exchangekit.bitget.futuresmarket.FuturesMarketEndpoints;
import dev.exchangekit.bitget.futuresmarket.OrderBookRequest;
import dev.exchangekit.bitget.futuresmarket.RecentTradesRequest;
import dev.exchangekit.bitget.futuresmarket.TickerRequest;
import dev.exchangekit.bitget.futuresmarket.TickersRequest;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.List;

/** The API of classic accounts: the only one that shows their coin-margined contracts. */
final class ClassicFuturesMarket implements MarketSource {
    private static final int MOST_TRADES = 100;
    private static final int MOST_FUNDING_RATES = 100;

    private final Symbols symbols;

    ClassicFuturesMarket(Symbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public Plan<List<Instrument>> instruments(Category category) {
        return Plan.call(
                        FuturesMarketEndpoints.CONTRACTS,
                        ContractsRequest.builder()
                                .productType(Listing.productType(category))
                                .build())
                .map(all -> all.stream()
                        .flatMap(one -> InstrumentMapping.instrument(category, one).stream())
                        .toList());
    }

    @Override
    public Plan<Ticker> ticker(Symbol symbol, Listing listing) {
        TickerRequest request = TickerRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .build();
        return Plan.call(FuturesMarketEndpoints.TICKER, request)
                .then(tickers -> Found.one(
                        FuturesMarketEndpoints.TICKER,
                        listing,
                        tickers,
                        dev.exchangekit.bitget.futuresmarket.Ticker::symbol))
                .map(ticker -> MarketMapping.ticker(symbol, ticker));
    }

    @Override
    public Plan<List<Ticker>> tickers(Category category) {
        return Plan.call(
                        FuturesMarketEndpoints.TICKERS,
                        TickersRequest.builder()
                                .productType(Listing.productType(category))
                                .build())
                .map(tickers -> SymbolNames.named(
                        tickers,
                        ticker -> symbols.symbol(new Listing(category, ticker.symbol())),
                        MarketMapping::ticker));
    }

    @Override
    public Plan<OrderBookSnapshot> orderBook(Symbol symbol, Listing listing, int depth) {
        OrderBookRequest request = OrderBookRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .precision(BookPrecision.SCALE_0)
                .limit(depth(depth))
                .build();
        return Plan.call(FuturesMarketEndpoints.ORDER_BOOK, request).map(book -> MarketMapping.orderBook(symbol, book));
    }

    /** The smallest depth that holds as many levels. */
    private static BookDepth depth(int levels) {
        return List.of(BookDepth.LEVELS_1, BookDepth.LEVELS_5, BookDepth.LEVELS_15, BookDepth.LEVELS_50).stream()
                .filter(depth -> Integer.parseInt(depth.wire()) >= levels)
                .findFirst()
                .orElse(BookDepth.MAX);
    }

    @Override
    public Plan<List<PublicTrade>> recentTrades(Symbol symbol, Listing listing, int limit) {
        RecentTradesRequest request = RecentTradesRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .limit(Math.min(limit, MOST_TRADES))
                .build();
        return Plan.call(FuturesMarketEndpoints.RECENT_TRADES, request)
                .map(trades -> MarketMapping.newestFirst(trades, trade -> MarketMapping.trade(symbol, trade)));
    }

    @Override
    public Plan<FundingRate> fundingRate(Symbol symbol, Listing listing) {
        CurrentFundingRatesRequest request = CurrentFundingRatesRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .build();
        return Plan.call(FuturesMarketEndpoints.CURRENT_FUNDING_RATES, request)
                .then(rates -> Found.one(
                        FuturesMarketEndpoints.CURRENT_FUNDING_RATES,
                        listing,
                        rates,
                        dev.exchangekit.bitget.futuresmarket.CurrentFundingRate::symbol))
                .then(rate -> MarketMapping.nextFunding(symbol, rate.fundingRate(), rate.nextUpdate(), rate));
    }

    @Override
    public Plan<List<FundingRate>> fundingHistory(Symbol symbol, Listing listing, int limit, int page) {
        FundingRatesRequest request = FundingRatesRequest.builder()
                .symbol(listing.symbol())
                .productType(listing.productType())
                .pageSize(limit)
                .pageNumber(page)
                .build();
        return Plan.call(FuturesMarketEndpoints.FUNDING_RATES, request)
                .map(rates -> rates.stream()
                        .map(rate -> MarketMapping.funding(symbol, rate.fundingRate(), rate.time(), rate))
                        .toList());
    }

    @Override
    public int ratesPerPage() {
        return MOST_FUNDING_RATES;
    }

    @Override
    public int lastRatePage() {
        return Integer.MAX_VALUE;
    }
}
