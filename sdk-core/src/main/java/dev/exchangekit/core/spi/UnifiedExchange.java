package dev.exchangekit.core.spi;

import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.internal.unified.InstrumentCache;
import dev.exchangekit.core.internal.unified.InstrumentKeeper;
import dev.exchangekit.core.internal.unified.UnifiedViews;
import java.util.function.Function;

/**
 * Both views of an exchange, made of one adapter: they share its instruments and its client. One per client, closed
 * with it. Thread-safe.
 */
public final class UnifiedExchange implements AutoCloseable {
    private final InstrumentKeeper keeper;
    private final UnifiedViews views;

    private UnifiedExchange(InstrumentKeeper keeper, UnifiedViews views) {
        this.keeper = keeper;
        this.views = views;
    }

    /**
     * Makes the views. Nothing is called yet.
     *
     * @param exchange display name
     * @param adapter makes the adapter, which may look up instruments whenever it translates
     * @param calls the client's blocking calls
     * @param asyncCalls the same client's asynchronous calls; also renew the instruments in the background
     */
    public static UnifiedExchange create(
            String exchange,
            Function<Instruments, ExchangeAdapter> adapter,
            Calls calls,
            AsyncCalls asyncCalls,
            TimeSource time,
            InstrumentSettings settings) {
        InstrumentCache cache = new InstrumentCache(exchange, time, settings);
        ExchangeAdapter made = adapter.apply(cache);
        InstrumentKeeper keeper = new InstrumentKeeper(cache, made, asyncCalls, time, settings);
        return new UnifiedExchange(keeper, new UnifiedViews(made, keeper, calls, asyncCalls));
    }

    /** The view that blocks. */
    public Exchange blocking() {
        return views.blocking();
    }

    /** The view that does not. */
    public AsyncExchange async() {
        return views.async();
    }

    /** Ends the renewal of the instruments. */
    @Override
    public void close() {
        keeper.close();
    }
}
