package dev.exchangekit.bitget.futures;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * The futures accounts, settings and positions of a classic account. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default FuturesAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
