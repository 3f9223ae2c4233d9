package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.MarkPrice;
import dev.exchangekit.core.model.OpenInterest;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Paging;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What everybody can see. Blocks until the answer is there. Thread-safe.
 */
public interface MarketData {
    /** The exchange's clock. */
    Instant serverTime();

    /** Everything that is listed, fetched anew; also renews what orders are checked against. */
    List<Instrument> instruments();

    /**
     * One instrument: as known when that is recent, otherwise fetched anew.
     *
     * @throws dev.exchangekit.core.error.InvalidRequestException when the exchange does not list it
     */
    Instrument instrument(Symbol symbol);

    /** Where a market stands. */
    Ticker ticker(Symbol symbol);

    /** Where all markets stand. */
    List<Ticker> tickers();

    /** The price of the last trade; empty before the first one. */
    Optional<BigDecimal> price(Symbol symbol);

    /**
     * The book.
     *
     * @param depth prices per side at most; the exchange may round it up to a depth it has
     */
    OrderBookSnapshot orderBook(Symbol symbol, int depth);

    /**
     * The newest trades, newest first.
     *
     * @param limit how many at most; the exchange's maximum caps it
     */
    List<PublicTrade> recentTrades(Symbol symbol, int limit);

    /** One page of candles, oldest first; the last one may still move. */
    List<Candle> candles(Symbol symbol, CandleInterval interval, HistoryWindow window);

    /** How many candles one call returns at most. */
    int candlesPerCall();

    /**
     * All candles that open from {@code start} to {@code end}, oldest first; {@code limit(maxCandles)} caps them.
     * Lazily: a page is fetched when the candles before it are used up, and reading the stream blocks for it. To be
     * read by one thread.
     */
    default Stream<Candle> candlesStream(Symbol symbol, CandleInterval interval, Instant start, Instant end) {
        return Paging.candlesStream(page -> candles(symbol, interval, page), interval, start, end, candlesPerCall());
    }

    /** The rate of the next funding payment. */
    FundingRate fundingRate(Symbol symbol);

    /** One page of past funding rates, newest first. */
    HistoryPage<FundingRate> fundingHistory(Symbol symbol, HistoryWindow window);

    /**
     * All past funding rates of a window, newest first. Lazily: a page is fetched when the items before it are used up,
     * and reading the stream blocks for it. To be read by one thread.
     */
    default Stream<FundingRate> fundingHistoryStream(Symbol symbol, HistoryWindow window) {
        return Paging.historyStream(page -> fundingHistory(symbol, page), window);
    }

    /** Fair price and index price of a contract. */
    MarkPrice markPrice(Symbol symbol);

    /** How much of a contract is held open. */
    OpenInterest openInterest(Symbol symbol);
}
