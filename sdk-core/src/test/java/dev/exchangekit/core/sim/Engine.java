package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The state all parts share, and the lock around it. Every public call is one {@link #read} or {@link #write}; inside,
 * nothing locks again. A write ends by reporting what it touched.
 */
final class Engine {
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private final SimRules rules;
    private final long seed;
    private final Random random;
    private final EventLog events;
    private final Funds funds;
    private final Map<SimSymbol, Market> markets = new LinkedHashMap<>();
    private final Map<String, AccountState> accounts = new LinkedHashMap<>();
    private long orders;
    private long trades;

    Engine(InstantSource clock, SimRules rules, long seed) {
        this.clock = clock;
        this.rules = rules;
        this.seed = seed;
        random = new Random(seed);
        events = new EventLog(rules.retainedEvents());
        funds = new Funds(rules);
    }

    <T> T read(Supplier<T> query) {
        lock.lock();
        try {
            return query.get();
        } finally {
            lock.unlock();
        }
    }

    <T> T write(Supplier<T> change) {
        lock.lock();
        try {
            T result = change.get();
            report();
            events.publish();
            return result;
        } finally {
            lock.unlock();
        }
    }

    void run(Runnable change) {
        lock.lock();
        try {
            change.run();
            report();
            events.publish();
        } finally {
            lock.unlock();
        }
    }

    Instant now() {
        return clock.instant();
    }

    SimRules rules() {
        return rules;
    }

    EventLog events() {
        return events;
    }

    Funds funds() {
        return funds;
    }

    /** Enters an order that was checked into the books of its account. */
    LiveOrder open(
            AccountState account,
            Market market,
            NewOrder request,
            SimOrderOrigin origin,
            @Nullable LiveOrder parent,
            @Nullable BigDecimal price,
            BigDecimal quantity) {
        long sequence = ++orders;
        String id = rules.orderIds().id(market.kind(), sequence, random());
        BigDecimal last = market.tape().last();
        LiveOrder order = new LiveOrder(sequence, id, account, request, origin, parent, price, quantity, last, now());
        account.register(order);
        if (order.isWaiting()) {
            market.waiting().add(order);
        }
        return order;
    }

    long nextTrade() {
        return ++trades;
    }

    long random() {
        return random.nextLong();
    }

    void put(SimInstrument instrument) {
        Market market = markets.get(instrument.symbol());
        if (market == null) {
            SimExpiry expiry = instrument.expiry();
            Market underlying = expiry == null ? null : market(expiry.underlying());
            markets.put(instrument.symbol(), new Market(instrument, rules, seed, clock, underlying));
        } else {
            market.instrument(instrument);
        }
        Instant now = now();
        events.append(n -> new SimEvent.InstrumentChanged(n, now, instrument));
    }

    Market market(SimSymbol symbol) {
        Market market = markets.get(symbol);
        if (market == null) {
            throw new SimRejection(Reason.UNKNOWN_SYMBOL, "There is no instrument " + symbol);
        }
        return market;
    }

    Collection<Market> markets() {
        return markets.values();
    }

    List<Market> markets(SimScope scope) {
        List<Market> selected = new ArrayList<>();
        for (Market market : markets.values()) {
            if (scope.matches(market.instrument())) {
                selected.add(market);
            }
        }
        return selected;
    }

    AccountState openAccount(String id) {
        return accounts.computeIfAbsent(id, i -> new AccountState(i, rules));
    }

    AccountState account(String id) {
        AccountState account = accounts.get(id);
        if (account == null) {
            throw new SimRejection(Reason.UNKNOWN_ACCOUNT, "There is no account " + id);
        }
        return account;
    }

    Collection<AccountState> accounts() {
        return accounts.values();
    }

    void touchBalance(AccountState account, String asset) {
        events.touch(new EventLog.TouchedBalance(account, asset));
    }

    void touchPosition(AccountState account, Market market, SimPositionSide side) {
        events.touch(new EventLog.TouchedPosition(account, market, side));
    }

    private void report() {
        Instant now = now();
        List<EventLog.Touched> touched = events.takeTouched();
        for (Market market : markets.values()) {
            OrderBook.Changes changes = market.book().takeChanges();
            if (changes != null) {
                events.append(n -> new SimEvent.BookChanged(
                        n, now, market.symbol(), changes.sequence(), changes.bids(), changes.asks()));
            }
        }
        for (EventLog.Touched one : touched) {
            if (one instanceof EventLog.TouchedPosition p) {
                SimPosition position = p.account().contract(p.market()).snapshot(p.account(), p.side());
                events.append(n -> new SimEvent.PositionChanged(n, now, position));
            }
        }
        for (EventLog.Touched one : touched) {
            if (one instanceof EventLog.TouchedBalance b) {
                SimBalance balance = funds.balance(b.account(), b.asset());
                events.append(
                        n -> new SimEvent.BalanceChanged(n, now, b.account().id(), balance));
            }
        }
    }
}
