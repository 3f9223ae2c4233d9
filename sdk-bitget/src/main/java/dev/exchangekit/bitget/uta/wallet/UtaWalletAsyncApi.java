package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * Deposits, withdrawals and transfers of a unified account. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaWalletAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default UtaWalletAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
