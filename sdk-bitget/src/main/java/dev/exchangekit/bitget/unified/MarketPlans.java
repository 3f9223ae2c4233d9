package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.internal.ExchangeTime;
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
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Public calls. They need no key, so both kinds of account ask the same, but for coin-margined futures. */
final class MarketPlans {
    static final List<Category> CATEGORIES =
            List.of(Category.SPOT, Category.USDT_FUTURES, Category.USDC_FUTURES, Category.COIN_FUTURES);

    private final Symbols symbols;
    private final MarketSource common;
    private final MarketSource coin;
    private final CandlePlans candles;

    MarketPlans(AccountMode account, Symbols symbols, Supplier<Instant> now) {
        this.symbols = symbols;
        this.common = new UnifiedMarket(symbols);
        this.coin = account == AccountMode.CLASSIC ? new ClassicFuturesMarket(symbols) : common;
        this.candles = new CandlePlans(account, now);
    }

    private MarketSource source(Category category) {
        return category.equals(Category.COIN_FUTURES) ? coin : common;
    }

    private <T> Plan<List<T>> ofAll(Function<Category, Plan<List<T>>> plan) {
        return Plans.concat(CATEGORIES.stream().map(plan).toList());
    }

    Plan<Instant> serverTime() {
        return ExchangeTime.NOW;
    }

    Plan<List<Instrument>> instruments() {
        return ofAll(category -> source(category).instruments(category));
    }

    Plan<Ticker> ticker(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        return source(listing.category()).ticker(symbol, listing);
    }

    Plan<List<Ticker>> tickers() {
        return ofAll(category -> source(category).tickers(category));
    }

    Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        Listing listing = symbols.listing(symbol);
        return source(listing.category()).orderBook(symbol, listing, depth);
    }

    Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        Listing listing = symbols.listing(symbol);
        return source(listing.category()).recentTrades(symbol, listing, limit);
    }

    Plan<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        return candles.candles(symbol, symbols.listing(symbol), interval, window);
    }

    Plan<FundingRate> fundingRate(Symbol symbol) {
        Listing listing = symbols.listing(symbol);
        return source(listing.category()).fundingRate(symbol, listing);
    }

    Plan<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window) {
        Listing listing = symbols.listing(symbol);
        return FundingHistory.page(source(listing.category()), symbol, listing, window);
    }
}
