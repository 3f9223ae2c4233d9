package dev.exchangekit.bitget.uta.account;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * Balances and settings of a unified account. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaAccountAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default UtaAccountAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
