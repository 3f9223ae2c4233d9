package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.MarketData;
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

/** See {@link MarketData}. */
record BlockingMarketData(CheckedPlans plans, Runner runner) implements MarketData {
    @Override
    public Instant serverTime() {
        return runner.run(plans.serverTime());
    }

    @Override
    public List<Instrument> instruments() {
        return runner.run(plans.instruments());
    }

    @Override
    public Instrument instrument(Symbol symbol) {
        return runner.run(plans.instrument(symbol));
    }

    @Override
    public Ticker ticker(Symbol symbol) {
        return runner.run(plans.ticker(symbol));
    }

    @Override
    public List<Ticker> tickers() {
        return runner.run(plans.tickers());
    }

    @Override
    public Optional<BigDecimal> price(Symbol symbol) {
        return runner.run(plans.price(symbol));
    }

    @Override
    public OrderBookSnapshot orderBook(Symbol symbol, int depth) {
        return runner.run(plans.orderBook(symbol, depth));
    }

    @Override
    public List<PublicTrade> recentTrades(Symbol symbol, int limit) {
        return runner.run(plans.recentTrades(symbol, limit));
    }

    @Override
    public List<Candle> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        return runner.run(plans.candles(symbol, interval, window));
    }

    @Override
    public FundingRate fundingRate(Symbol symbol) {
        return runner.run(plans.fundingRate(symbol));
    }

    @Override
    public HistoryPage<FundingRate> fundingHistory(Symbol symbol, HistoryWindow window) {
        return runner.run(plans.fundingHistory(symbol, window));
    }

    @Override
    public MarkPrice markPrice(Symbol symbol) {
        return runner.run(plans.markPrice(symbol));
    }

    @Override
    public OpenInterest openInterest(Symbol symbol) {
        return runner.run(plans.openInterest(symbol));
    }

    @Override
    public int candlesPerCall() {
        return plans.candlesPerCall();
    }
}
