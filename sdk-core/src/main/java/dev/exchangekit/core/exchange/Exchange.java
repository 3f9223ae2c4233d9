package dev.exchangekit.core.exchange;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.model.Symbol;

/**
 * One exchange, traded like every other. Views of the same client: {@link #async} never blocks.
 *
 * <p>Thread-safe. Closing is the client's matter.
 */
public interface Exchange {
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
    MarketData market();

    /** Own orders. */
    Trading trading();

    /** What the account has and pays. */
    Account account();

    /** Open positions and how they are margined. */
    Positions positions();

    /**
     * Opens a connection, measures the exchange's clock and loads the instruments, which orders are checked against.
     * From then on the instruments are renewed in the background.
     */
    void warmUp();

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
    Exchange with(RequestOptions options);

    /** The same exchange, without blocking. */
    AsyncExchange async();
}
