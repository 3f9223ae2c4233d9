package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.uta.market.CurrentFundingRatesRequest;
import dev.exchangekit.bitget.uta.market.FundingRatesRequest;
import dev.exchangekit.bitget.uta.market.InstrumentsRequest;
import dev.exchangekit.bitget.uta.market.OrderBookRequest;
import dev.exchangekit.bitget.uta.market.RecentTradesRequest;
import dev.exchangekit.bitget.uta.market.TickersRequest;
import dev.exchangekit.bitget.uta.market.UtaMarketEndpoints;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.List;

/** The API of unified accounts, which shows everybody all but the coin-margined contracts of classic accounts. */
final class UnifiedMarket implements MarketSource {
    private static final int DEEPEST_BOOK = 1000;
    private static final int MOST_TRADES = 100;
    private static final int MOST_FUNDING_RATES = 200;
    private static final int LAST_PAGE = 100;

    private final Symbols symbols;

    UnifiedMarket(Symbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public Plan<List<Instrument>> instruments(Category category) {
        return Plan.call(
                        UtaMarketEndpoints.INSTRUMENTS,
                        InstrumentsRequest.builder().category(category).build())
                .map(all -> all.stream()
                        .flatMap(one -> InstrumentMapping.instrument(category, one).stream())
                        .toList());
    }

    @Override
    public Plan<Ticker> ticker(Symbol symbol, Listing listing) {
        TickersRequest request = TickersRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .build();
        return Plan.call(UtaMarketEndpoints.TICKERS, request)
                .then(tickers -> Found.one(
                        UtaMarketEndpoints.TICKERS, listing, tickers, dev.exchangekit.bitget.uta.market.Ticker::symbol))
                .map(ticker -> MarketMapping.ticker(symbol, ticker));
    }

    @Override
    public Plan<List<Ticker>> tickers(Category category) {
        return Plan.call(
                        UtaMarketEndpoints.TICKERS,
                        TickersRequest.builder().category(category).build())
                .map(tickers -> SymbolNames.named(
                        tickers,
                        ticker -> symbols.symbol(new Listing(category, ticker.symbol())),
                        MarketMapping::ticker));
    }

    @Override
    public Plan<OrderBookSnapshot> orderBook(Symbol symbol, Listing listing, int depth) {
        OrderBookRequest request = OrderBookRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(Math.min(depth, DEEPEST_BOOK))
                .build();
        return Plan.call(UtaMarketEndpoints.ORDER_BOOK, request).map(book -> MarketMapping.orderBook(symbol, book));
    }

    @Override
    public Plan<List<PublicTrade>> recentTrades(Symbol symbol, Listing listing, int limit) {
        RecentTradesRequest request = RecentTradesRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(Math.min(limit, MOST_TRADES))
                .build();
        return Plan.call(UtaMarketEndpoints.RECENT_TRADES, request)
                .map(trades -> MarketMapping.newestFirst(trades, trade -> MarketMapping.trade(symbol, trade)));
    }

    @Override
    public Plan<FundingRate> fundingRate(Symbol symbol, Listing listing) {
        CurrentFundingRatesRequest request = CurrentFundingRatesRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .build();
        return Plan.call(UtaMarketEndpoints.CURRENT_FUNDING_RATES, request)
                .then(rates -> Found.one(
                        UtaMarketEndpoints.CURRENT_FUNDING_RATES,
                        listing,
                        rates,
                        dev.exchangekit.bitget.uta.market.CurrentFundingRate::symbol))
                .then(rate -> MarketMapping.nextFunding(symbol, rate.rate(), rate.nextUpdate(), rate));
    }

    @Override
    public Plan<List<FundingRate>> fundingHistory(Symbol symbol, Listing listing, int limit, int page) {
        FundingRatesRequest request = FundingRatesRequest.builder()
                .category(listing.category())
                .symbol(listing.symbol())
                .limit(limit)
                .cursor(String.valueOf(page))
                .build();
        return Plan.call(UtaMarketEndpoints.FUNDING_RATES, request)
                .map(rates -> rates.items().stream()
                        .map(rate -> MarketMapping.funding(symbol, rate.rate(), rate.time(), rate))
                        .toList());
    }

    @Override
    public int ratesPerPage() {
        return MOST_FUNDING_RATES;
    }

    @Override
    public int lastRatePage() {
        return LAST_PAGE;
    }
}
