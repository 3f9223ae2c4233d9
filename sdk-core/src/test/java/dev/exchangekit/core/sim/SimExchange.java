package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A simulated exchange: give it instruments and accounts, then trade.
 *
 * <p>Thread-safe: one lock serialises all calls, none of which blocks on anything else. An order trades within the call
 * that places it. Every refusal is a {@link SimRejection} and leaves everything as it was. Time comes from the given
 * clock, ids from the seed: the same calls give the same answers and events.
 */
public final class SimExchange {
    private final Engine engine;
    private final OrderDesk desk;
    private final SimMarketData market;

    private SimExchange(Engine engine) {
        this.engine = engine;
        desk = new OrderDesk(engine);
        market = new SimMarketData(engine);
    }

    /** Starts an exchange with common rules, the system's clock and seed 1. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the exchange's time. */
    public Instant now() {
        return engine.now();
    }

    /** Returns the rules. */
    public SimRules rules() {
        return engine.rules();
    }

    /** Lists an instrument, or replaces the values of the one with the same symbol. */
    public void list(SimInstrument instrument) {
        engine.run(() -> engine.put(instrument));
    }

    /** Changes an instrument's status. Open orders stay. */
    public void setStatus(SimSymbol symbol, SimStatus status) {
        engine.run(() -> engine.put(
                engine.market(symbol).instrument().toBuilder().status(status).build()));
    }

    /** Delivers the contracts whose time has come. Nothing else does, so a clock may be moved without consequence. */
    public void deliver() {
        engine.run(() -> desk.deliveries().run());
    }

    /** Sets the mark price, which otherwise follows the last trade. */
    public void setMark(SimSymbol symbol, BigDecimal mark) {
        engine.run(() -> {
            Market of = engine.market(symbol);
            of.mark(mark);
            Instant now = engine.now();
            engine.events().append(n -> new SimEvent.MarkChanged(n, now, symbol, mark));
            desk.triggers().run(of);
        });
    }

    /** Sets the index price, which otherwise follows the mark price. */
    public void setIndex(SimSymbol symbol, BigDecimal index) {
        engine.run(() -> {
            Market of = engine.market(symbol);
            of.index(index);
            Instant now = engine.now();
            engine.events().append(n -> new SimEvent.IndexChanged(n, now, symbol, index));
            desk.triggers().run(of);
        });
    }

    /** Adds minute candles of the past, oldest first, that have no trades behind them. */
    public void addHistory(SimSymbol symbol, List<SimCandle> minutes) {
        engine.run(() -> {
            Tape tape = engine.market(symbol).tape();
            minutes.forEach(tape::add);
        });
    }

    /** Adds trades of the past, oldest first, between nobody; they get ids but are no events. */
    public void addTrades(SimSymbol symbol, List<PastTrade> trades) {
        engine.run(() -> {
            Market of = engine.market(symbol);
            for (PastTrade past : trades) {
                long sequence = engine.nextTrade();
                String id = engine.rules().tradeIds().id(of.kind(), sequence, engine.random());
                of.tape()
                        .add(new SimTrade(
                                sequence, id, symbol, past.side(), past.price(), past.quantity(), past.time()));
            }
        });
    }

    /**
     * A trade that happened before the exchange was started.
     *
     * @param time when
     * @param side the taker's side
     * @param price the price
     * @param quantity the quantity
     */
    public record PastTrade(Instant time, SimSide side, BigDecimal price, BigDecimal quantity) {}

    /** Returns what everybody may see. */
    public SimMarketData market() {
        return market;
    }

    /** Opens an account, or returns the one that has this id. */
    public SimAccount openAccount(String id) {
        return engine.write(() -> new SimAccount(engine, desk.tradingStops(), engine.openAccount(id)));
    }

    /** Returns an account that was opened. */
    public SimAccount account(String id) {
        return engine.read(() -> new SimAccount(engine, desk.tradingStops(), engine.account(id)));
    }

    /** Places an order and returns it as it is after trading; it may be filled or cancelled already. */
    public SimOrder place(String accountId, NewOrder order) {
        return engine.write(() -> desk.place(engine.account(accountId), order));
    }

    /**
     * Changes an open order and returns it. A smaller quantity keeps its place in the queue; a new price or a larger
     * quantity loses it and may trade at once.
     */
    public SimOrder amend(String accountId, AmendOrder change) {
        return engine.write(() -> desk.amend(engine.account(accountId), change));
    }

    /** Cancels an order and returns it. */
    public SimOrder cancel(String accountId, SimOrderRef ref) {
        return engine.write(() -> desk.cancel(engine.account(accountId), ref));
    }

    /** Cancels all selected open orders and returns them, oldest first. */
    public List<SimOrder> cancelAll(String accountId, SimScope scope) {
        return cancelAll(accountId, scope, order -> true);
    }

    /** Cancels those selected open orders that {@code filter} takes and returns them, oldest first. */
    public List<SimOrder> cancelAll(String accountId, SimScope scope, Predicate<SimOrder> filter) {
        return engine.write(() -> desk.cancelAll(engine.account(accountId), scope, filter));
    }

    /** Returns up to {@code limit} events with numbers above {@code sequence}, oldest first, of those still kept. */
    public List<SimEvent> eventsAfter(long sequence, int limit) {
        return engine.read(() -> engine.events().after(sequence, limit));
    }

    /** Calls a listener for every event from now on. */
    public void addListener(SimListener listener) {
        engine.events().add(listener);
    }

    /** Stops calling a listener. */
    public void removeListener(SimListener listener) {
        engine.events().remove(listener);
    }

    /** Collects what an exchange starts with. */
    public static final class Builder {
        private InstantSource clock = InstantSource.system();
        private SimRules rules = SimRules.builder().build();
        private long seed = 1;

        private Builder() {}

        /** Sets the clock; it is read, never waited on. */
        public Builder clock(InstantSource value) {
            clock = value;
            return this;
        }

        /** Sets the rules. */
        public Builder rules(SimRules value) {
            rules = value;
            return this;
        }

        /** Sets the seed of ids and funding rates. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** Returns an exchange that lists these instruments. */
        public SimExchange build(Collection<SimInstrument> instruments) {
            SimExchange exchange = new SimExchange(new Engine(clock, rules, seed));
            instruments.forEach(exchange::list);
            return exchange;
        }

        /** Returns an exchange that lists these instruments. */
        public SimExchange build(SimInstrument... instruments) {
            return build(List.of(instruments));
        }
    }
}
