package dev.exchangekit.core.exchange;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.model.Symbol;
import java.util.concurrent.CompletableFuture;

/**
 * One exchange, traded like every other, without blocking a thread. Views of the same client: {@link #sync} blocks
 * instead.
 *
 * <p>Thread-safe. Closing is the client's matter.
 */
public interface AsyncExchange {
    /** Display name, for example {@code Bybit}. */
    String name();

    /**
     * Whether the exchange can do this at all. What it cannot do throws {@link
     * dev.exchangekit.core.error.UnsupportedFeatureException} before anything is sent.
     */
    boolean supports(Feature feature);

    /** Whether the exchange can do this with an instrument. */
    boolean supports(Feature feature, Symbol symbol);

    /** What everybody can see. */
    AsyncMarketData market();

    /** Own orders. */
    AsyncTrading trading();

    /** What the account has and pays. */
    AsyncAccount account();

    /** Open positions and how they are margined. */
    AsyncPositions positions();

    /**
     * Opens a connection, measures the exchange's clock and loads the instruments, which orders are checked against.
     * From then on the instruments are renewed in the background.
     */
    CompletableFuture<Void> warmUp();

    /** The instruments as known now, without a call. */
    Instruments knownInstruments();

    /**
     * Refuses new orders from now on, in all views of the client; cancels and reduce-only orders still go through.
     *
     * @param reason shown in the exceptions of refused orders
     */
    void halt(String reason);

    /** Takes new orders again. */
    void resume();

    /** The same exchange with other options for every call of the view. */
    AsyncExchange with(RequestOptions options);

    /** The same exchange, blocking. */
    Exchange sync();
}
