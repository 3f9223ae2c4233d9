package dev.exchangekit.bitget.futures;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * The futures accounts, settings and positions of a classic account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesApi extends Calls {
    /** The same calls with other options. */
    default FuturesApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
