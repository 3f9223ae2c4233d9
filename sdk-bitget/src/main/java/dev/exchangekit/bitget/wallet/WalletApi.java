package dev.exchangekit.bitget.wallet;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * Deposits, withdrawals and transfers of a classic account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface WalletApi extends Calls {
    /** The same calls with other options. */
    default WalletApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
