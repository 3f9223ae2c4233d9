package dev.exchangekit.bitget.wallet;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * Deposits, withdrawals and transfers of a classic account. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface WalletAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default WalletAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
