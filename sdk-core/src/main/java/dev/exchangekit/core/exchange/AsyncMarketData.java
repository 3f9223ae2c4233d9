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
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What everybody can see. Blocks no thread: futures complete on the client's callback executor. Bad arguments and
 * unsupported features are thrown at once, not through the future. Thread-safe.
 */
public interface AsyncMarketData {
    /** The exchange's clock. */
    CompletableFuture<Instant> serverTime();

    /** Everything that is listed, fetched anew; also renews what orders are checked against. */
    CompletableFuture<List<Instrument>> instruments();

    /**
     * One instrument: as known when that is recent, otherwise fetched anew.
     *
     * @throws dev.exchangekit.core.error.InvalidRequestException when the exchange does not list it
     */
    CompletableFuture<Instrument> instrument(Symbol symbol);

    /** Where a market stands. */
    CompletableFuture<Ticker> ticker(Symbol symbol);

    /** Where all markets stand. */
    CompletableFuture<List<Ticker>> tickers();

    /** The price of the last trade; empty before the first one. */
    CompletableFuture<Optional<BigDecimal>> price(Symbol symbol);

    /**
     * The book.
     *
     * @param depth prices per side at most; the exchange may round it up to a depth it has
     */
    CompletableFuture<OrderBookSnapshot> orderBook(Symbol symbol, int depth);

    /**
     * The newest trades, newest first.
     *
     * @param limit how many at most; the exchange's maximum caps it
     */
    CompletableFuture<List<PublicTrade>> recentTrades(Symbol symbol, int limit);

    /** One page of candles, oldest first; the last one may still move. */
    CompletableFuture<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window);

    /** How many candles one call returns at most. */
    int candlesPerCall();

    /**
     * All candles that open from {@code start} to {@code end}, oldest first. Hands them to the visitor one by one until
     * it answers false; the future completes after the last one.
     */
    default CompletableFuture<Void> candlesForEach(
            Symbol symbol, CandleInterval interval, Instant start, Instant end, Predicate<? super Candle> visitor) {
        return Paging.candlesForEach(
                page -> candles(symbol, interval, page), interval, start, end, candlesPerCall(), visitor);
    }

    /** The rate of the next funding payment. */
    CompletableFuture<FundingRate> fundingRate(Symbol symbol);

    /** One page of past funding rates, newest first. */
    CompletableFuture<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window);

    /**
     * All past funding rates of a window, newest first. Hands them to the visitor one by one until it answers false;
     * the future completes after the last one.
     */
    default CompletableFuture<Void> fundingHistoryForEach(
            Symbol symbol, HistoryWindow window, Predicate<? super FundingRate> visitor) {
        return Paging.historyForEach(page -> fundingHistory(symbol, page), window, visitor);
    }

    /** Fair price and index price of a contract. */
    CompletableFuture<MarkPrice> markPrice(Symbol symbol);

    /** How much of a contract is held open. */
    CompletableFuture<OpenInterest> openInterest(Symbol symbol);
}
