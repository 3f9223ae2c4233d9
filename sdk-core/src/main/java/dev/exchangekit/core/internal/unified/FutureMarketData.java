package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.AsyncMarketData;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** See {@link AsyncMarketData}. */
record FutureMarketData(CheckedPlans plans, Starter starter) implements AsyncMarketData {
    @Override
    public CompletableFuture<Instant> serverTime() {
        return starter.start(plans.serverTime());
    }

    @Override
    public CompletableFuture<List<Instrument>> instruments() {
        return starter.start(plans.instruments());
    }

    @Override
    public CompletableFuture<Instrument> instrument(Symbol symbol) {
        return starter.start(plans.instrument(symbol));
    }

    @Override
    public CompletableFuture<Ticker> ticker(Symbol symbol) {
        return starter.start(plans.ticker(symbol));
    }

    @Override
    public CompletableFuture<List<Ticker>> tickers() {
        return starter.start(plans.tickers());
    }

    @Override
    public CompletableFuture<Optional<BigDecimal>> price(Symbol symbol) {
        return starter.start(plans.price(symbol));
    }

    @Override
    public CompletableFuture<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        return starter.start(plans.orderBook(symbol, depth));
    }

    @Override
    public CompletableFuture<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        return starter.start(plans.recentTrades(symbol, limit));
    }

    @Override
    public CompletableFuture<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        return starter.start(plans.candles(symbol, interval, window));
    }

    @Override
    public CompletableFuture<FundingRate> fundingRate(Symbol symbol) {
        return starter.start(plans.fundingRate(symbol));
    }

    @Override
    public CompletableFuture<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window) {
        return starter.start(plans.fundingHistory(symbol, window));
    }

    @Override
    public CompletableFuture<MarkPrice> markPrice(Symbol symbol) {
        return starter.start(plans.markPrice(symbol));
    }

    @Override
    public CompletableFuture<OpenInterest> openInterest(Symbol symbol) {
        return starter.start(plans.openInterest(symbol));
    }

    @Override
    public int candlesPerCall() {
        return plans.candlesPerCall();
    }
}
