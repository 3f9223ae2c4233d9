package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link SimExchange} shows to everybody. Thread-safe. An unknown symbol throws {@link SimRejection}. */
public final class SimMarketData {
    private final Engine engine;

    SimMarketData(Engine engine) {
        this.engine = engine;
    }

    /** Returns instruments of every status, in the order they were listed. */
    public List<SimInstrument> instruments(SimScope scope) {
        return engine.read(
                () -> engine.markets(scope).stream().map(Market::instrument).toList());
    }

    /** Returns one instrument. */
    public SimInstrument instrument(SimSymbol symbol) {
        return engine.read(() -> engine.market(symbol).instrument());
    }

    /** Returns up to {@code depth} levels of each side. */
    public SimBook book(SimSymbol symbol, int depth) {
        return engine.read(() -> {
            OrderBook book = engine.market(symbol).book();
            return new SimBook(
                    symbol,
                    book.sequence(),
                    engine.now(),
                    book.levels(SimSide.BUY, depth),
                    book.levels(SimSide.SELL, depth));
        });
    }

    /** Returns an instrument's figures. */
    public SimTicker ticker(SimSymbol symbol) {
        return engine.read(() -> {
            Market market = engine.market(symbol);
            Instant now = engine.now();
            SimCandle day = market.tape().day(now);
            boolean contract = market.kind().isContract();
            Instant nextFunding = market.instrument().isPerpetual() ? market.nextFunding(now) : null;
            return new SimTicker(
                    symbol,
                    now,
                    market.tape().last(),
                    market.book().bestLevel(SimSide.BUY),
                    market.book().bestLevel(SimSide.SELL),
                    day == null ? market.tape().last() : day.open(),
                    day == null ? market.tape().last() : day.high(),
                    day == null ? market.tape().last() : day.low(),
                    day == null ? BigDecimal.ZERO : day.volume(),
                    day == null ? BigDecimal.ZERO : day.turnover(),
                    market.mark(),
                    market.index(),
                    contract ? openInterest(market) : BigDecimal.ZERO,
                    nextFunding == null ? null : market.funding(nextFunding).rate(),
                    nextFunding);
        });
    }

    /** Returns an option's model figures, or null for other instruments. */
    public @Nullable SimGreeks greeks(SimSymbol symbol) {
        return engine.read(() -> {
            Market market = engine.market(symbol);
            OptionModel model = market.model();
            OrderBook book = market.book();
            return model == null ? null : model.greeks(book.bestLevel(SimSide.BUY), book.bestLevel(SimSide.SELL));
        });
    }

    /** Returns an option's price at a volatility, to the tick, or null for other instruments. */
    public @Nullable BigDecimal optionPrice(SimSymbol symbol, BigDecimal volatility) {
        return engine.read(() -> {
            OptionModel model = engine.market(symbol).model();
            return model == null ? null : model.price(volatility);
        });
    }

    /** Returns the latest trades, newest first. */
    public List<SimTrade> trades(SimSymbol symbol, int limit) {
        return engine.read(() -> engine.market(symbol).tape().trades(limit));
    }

    /**
     * Returns the latest {@code limit} candles that start in a span, both ends included, oldest first. The last one may
     * be unfinished; none starts in the future.
     */
    public List<SimCandle> candles(SimSymbol symbol, SimInterval interval, Instant from, Instant to, int limit) {
        return engine.read(() -> engine.market(symbol).tape().candles(interval, from, notAfterNow(to), limit));
    }

    /** Returns the latest {@code limit} funding rates of a span, both ends included, oldest first. */
    public List<SimFunding> fundingHistory(SimSymbol symbol, Instant from, Instant to, int limit) {
        return engine.read(() -> {
            Market market = engine.market(symbol);
            return market.instrument().isPerpetual() ? market.fundingHistory(from, notAfterNow(to), limit) : List.of();
        });
    }

    private Instant notAfterNow(Instant time) {
        Instant now = engine.now();
        return time.isAfter(now) ? now : time;
    }

    private BigDecimal openInterest(Market market) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AccountState account : new ArrayList<>(engine.accounts())) {
            ContractState contract = account.contract(market);
            for (SimPositionSide side : contract.sides()) {
                sum = sum.add(contract.position(side).size().max(BigDecimal.ZERO));
            }
        }
        return sum;
    }
}
