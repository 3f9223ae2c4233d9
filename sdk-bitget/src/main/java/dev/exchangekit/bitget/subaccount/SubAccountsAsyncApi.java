package dev.exchangekit.bitget.subaccount;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * Sub-accounts of a classic account and their keys. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SubAccountsAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default SubAccountsAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
