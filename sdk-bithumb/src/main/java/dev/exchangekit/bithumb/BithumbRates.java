package dev.exchangekit.bithumb;

import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/**
 * How many calls a client makes in a second. Bithumb counts per address, may lower its limits without notice, and
 * blocks an address that exceeds them for minutes; so the defaults are far below what it documents. Immutable.
 *
 * <p>Whatever is set here, no class of calls exceeds what Bithumb documents for it: 150 calls a second for each of
 * candles, order books, tickers, trades and other public calls, 140 for each of placing, cancelling and other private
 * calls, and 20 for batches. Orders of one coin are placed at most 10 times a second, above which Bithumb was seen to
 * slow down; a cancel does not name its coin and counts with all others.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb's documentation</a>
 */
@SdkStyle
@Value.Immutable
public interface BithumbRates {
    /** 20 public calls, 10 private ones, 5 orders and 5 batches. */
    BithumbRates DEFAULT = builder().build();

    /** Public calls of all classes together, 1 to 750. Default 20. */
    @Value.Default
    default int publicPerSecond() {
        return 20;
    }

    /** Private calls other than orders and cancels, deposits and withdrawals among them, 1 to 140. Default 10. */
    @Value.Default
    default int privatePerSecond() {
        return 10;
    }

    /** Orders and cancels together, 1 to 280. Default 5. */
    @Value.Default
    default int ordersPerSecond() {
        return 5;
    }

    /** Batches of orders and of cancels together, 1 to 20. Default 5. */
    @Value.Default
    default int batchesPerSecond() {
        return 5;
    }

    /** Refuses more than Bithumb documents. */
    @Value.Check
    default void check() {
        Check.range("publicPerSecond", publicPerSecond(), 1, 750);
        Check.range("privatePerSecond", privatePerSecond(), 1, 140);
        Check.range("ordersPerSecond", ordersPerSecond(), 1, 280);
        Check.range("batchesPerSecond", batchesPerSecond(), 1, 20);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds rates; thread-confined. */
    class Builder extends ImmutableBithumbRates.Builder {}
}
