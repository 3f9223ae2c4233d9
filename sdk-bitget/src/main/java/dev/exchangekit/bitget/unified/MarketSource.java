package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Plan;
import java.util.List;

/** Where the public facts of a category come from. */
interface MarketSource {
    Plan<List<Instrument>> instruments(Category category);

    Plan<Ticker> ticker(Symbol symbol, Listing listing);

    Plan<List<Ticker>> tickers(Category category);

    Plan<OrderBookSnapshot> orderBook(Symbol symbol, Listing listing, int depth);

    Plan<List<PublicTrade>> recentTrades(Symbol symbol, Listing listing, int limit);

    /** The rate of the next payment. */
    Plan<FundingRate> fundingRate(Symbol symbol, Listing listing);

    /**
     * Past rates, the newest first.
     *
     * @param page counted from 1
     */
    Plan<List<FundingRate>> fundingHistory(Symbol symbol, Listing listing, int limit, int page);

    /** How many rates one page holds at most. */
    int ratesPerPage();

    /** The number of the last page that may be asked for. */
    int lastRatePage();
}
