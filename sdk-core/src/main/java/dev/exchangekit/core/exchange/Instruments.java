package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentChange;
import dev.exchangekit.core.model.Symbol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The instruments of an exchange as they were last fetched, ones that do not trade included. Nothing here makes a call:
 * {@code warmUp()} loads them, and from then on they are renewed in the background, once they reach an age and after
 * the exchange has refused a price or a quantity. Thread-safe.
 */
public interface Instruments {
    /** Everything known, by symbol; empty before they are loaded. */
    List<Instrument> all();

    /** One instrument, if it is known. */
    Optional<Instrument> find(Symbol symbol);

    /**
     * The instrument with a name of the exchange.
     *
     * @param nativeMarket see {@link Instrument#nativeMarket}
     */
    Optional<Instrument> findNative(String nativeMarket, String nativeSymbol);

    /**
     * One instrument that an order is about to be checked against.
     *
     * @throws dev.exchangekit.core.error.InstrumentsNotLoadedException when they were never loaded or are too old
     * @throws dev.exchangekit.core.error.InvalidRequestException when the exchange does not list it
     */
    Instrument require(Symbol symbol);

    /** When they were last fetched; empty before they are loaded. */
    Optional<Instant> loadedAt();

    /**
     * Tells of every tick, lot or status that changes and of every instrument that is new, once the first load is done.
     * The listener runs on the thread that noticed; what it throws is logged and contained.
     */
    Registration onChange(Consumer<InstrumentChange> listener);

    /** A listener that is told of changes. */
    interface Registration extends AutoCloseable {
        /** Stops telling the listener; may be called twice. */
        @Override
        void close();
    }
}
