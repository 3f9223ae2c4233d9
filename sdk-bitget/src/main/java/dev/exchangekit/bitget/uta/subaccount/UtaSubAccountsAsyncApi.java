package dev.exchangekit.bitget.uta.subaccount;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * Sub-accounts of a unified account and their keys. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaSubAccountsAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default UtaSubAccountsAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
