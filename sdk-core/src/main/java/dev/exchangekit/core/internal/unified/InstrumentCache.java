package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.error.InstrumentsNotLoadedException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentChange;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The instruments as last fetched. Reads see one whole list, never half of two. Nothing ever leaves: what an exchange
 * no longer lists stays as delisted, so that orders and positions of the past keep their names.
 */
public final class InstrumentCache implements Instruments {
    private static final Logger LOG = LoggerFactory.getLogger("dev.exchangekit.instruments");
    private static final int MAX_SUGGESTIONS = 3;

    private final String exchange;
    private final TimeSource time;
    private final InstrumentSettings settings;
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock replacing = new ReentrantLock();
    private volatile @Nullable Loaded loaded;

    public InstrumentCache(String exchange, TimeSource time, InstrumentSettings settings) {
        this.exchange = exchange;
        this.time = time;
        this.settings = settings;
    }

    @Override
    public List<Instrument> all() {
        Loaded now = loaded;
        return now == null ? List.of() : List.copyOf(now.bySymbol.values());
    }

    @Override
    public Optional<Instrument> find(Symbol symbol) {
        Loaded now = loaded;
        return now == null ? Optional.empty() : Optional.ofNullable(now.bySymbol.get(symbol));
    }

    @Override
    public Optional<Instrument> findNative(String nativeMarket, String nativeSymbol) {
        Loaded now = loaded;
        return now == null
                ? Optional.empty()
                : Optional.ofNullable(now.byNative.get(new NativeName(nativeMarket, nativeSymbol)));
    }

    @Override
    public Instrument require(Symbol symbol) {
        Loaded now = loaded;
        if (now == null) {
            throw new InstrumentsNotLoadedException(exchange, "were not loaded");
        }
        Duration age = age(now);
        if (age.compareTo(settings.maxAge()) > 0) {
            throw new InstrumentsNotLoadedException(
                    exchange, "were loaded " + age.toMinutes() + " minutes ago, which is too long");
        }
        Instrument instrument = now.bySymbol.get(symbol);
        if (instrument == null) {
            throw unknown(symbol);
        }
        return instrument;
    }

    @Override
    public Optional<Instant> loadedAt() {
        return Optional.ofNullable(loaded).map(Loaded::at);
    }

    @Override
    public Registration onChange(Consumer<InstrumentChange> listener) {
        Listening listening = new Listening(listener);
        listeners.add(listening);
        return () -> listeners.remove(listening);
    }

    boolean isLoaded() {
        return loaded != null;
    }

    /** True when the list is young enough not to be renewed. */
    boolean isFresh() {
        Loaded now = loaded;
        return now != null && age(now).compareTo(settings.renewAfter()) < 0;
    }

    InvalidRequestException unknown(Symbol symbol) {
        List<Symbol> near = all().stream()
                .map(Instrument::symbol)
                .filter(s -> s.base().equals(symbol.base()))
                .sorted((a, b) -> a.quote().equals(b.quote())
                        ? a.compareTo(b)
                        : Boolean.compare(
                                b.quote().equals(symbol.quote()), a.quote().equals(symbol.quote())))
                .limit(MAX_SUGGESTIONS)
                .toList();
        return new InvalidRequestException(
                "symbol",
                symbol.toString(),
                "not listed on " + exchange + (near.isEmpty() ? "" : "; with the same base there are " + near));
    }

    /**
     * Takes a list as the newest one, unless a list that was asked for later is here already.
     *
     * @param askedAt {@link TimeSource#nanoTime} before the call that fetched it
     */
    void replace(List<Instrument> fetched, long askedAt) {
        List<InstrumentChange> changes = new ArrayList<>();
        replacing.lock();
        try {
            Loaded before = loaded;
            if (before != null && before.askedAt - askedAt > 0) {
                return;
            }
            Map<Symbol, Instrument> bySymbol = new LinkedHashMap<>();
            for (Instrument instrument : fetched) {
                bySymbol.merge(instrument.symbol(), instrument, (a, b) -> a.isTrading() ? a : b);
            }
            if (before != null) {
                before.bySymbol.forEach((symbol, gone) -> bySymbol.computeIfAbsent(
                        symbol,
                        s -> gone.toBuilder().status(InstrumentStatus.DELISTED).build()));
                bySymbol.values()
                        .forEach(after -> change(before.bySymbol.get(after.symbol()), after)
                                .ifPresent(changes::add));
            }
            loaded = new Loaded(bySymbol, byNative(bySymbol), askedAt, time.now());
        } finally {
            replacing.unlock();
        }
        changes.forEach(this::tell);
    }

    private static Map<NativeName, Instrument> byNative(Map<Symbol, Instrument> bySymbol) {
        Map<NativeName, Instrument> byNative = new HashMap<>();
        bySymbol.values().forEach(i -> byNative.put(new NativeName(i.nativeMarket(), i.nativeSymbol()), i));
        return byNative;
    }

    private static Optional<InstrumentChange> change(@Nullable Instrument before, Instrument after) {
        InstrumentChange.Builder change = InstrumentChange.builder()
                .symbol(after.symbol())
                .before(Optional.ofNullable(before))
                .after(after);
        if (before == null) {
            return Optional.of(change.addKinds(InstrumentChange.Kind.LISTED).build());
        }
        boolean any = false;
        if (before.tickSize().compareTo(after.tickSize()) != 0
                || !before.tickBands().equals(after.tickBands())) {
            change.addKinds(InstrumentChange.Kind.TICK);
            any = true;
        }
        if (before.quantityStep().compareTo(after.quantityStep()) != 0) {
            change.addKinds(InstrumentChange.Kind.LOT);
            any = true;
        }
        if (!before.status().equals(after.status())) {
            change.addKinds(InstrumentChange.Kind.STATUS);
            any = true;
        }
        return any ? Optional.of(change.build()) : Optional.empty();
    }

    private void tell(InstrumentChange change) {
        for (Listening listening : listeners) {
            try {
                listening.listener.accept(change);
            } catch (RuntimeException e) {
                LOG.warn("{}: a listener failed on the change of {}", exchange, change.symbol(), e);
            }
        }
    }

    private Duration age(Loaded list) {
        return Duration.ofNanos(time.nanoTime() - list.askedAt);
    }

    /** One whole list. */
    private record Loaded(
            Map<Symbol, Instrument> bySymbol, Map<NativeName, Instrument> byNative, long askedAt, Instant at) {}

    private record NativeName(String market, String symbol) {}

    /** Its own identity, so one listener can be registered twice and removed once. */
    private static final class Listening {
        private final Consumer<InstrumentChange> listener;

        Listening(Consumer<InstrumentChange> listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
        }
    }
}
