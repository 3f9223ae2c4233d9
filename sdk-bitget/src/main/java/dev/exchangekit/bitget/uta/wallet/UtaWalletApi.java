package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * Deposits, withdrawals and transfers of a unified account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaWalletApi extends Calls {
    /** The same calls with other options. */
    default UtaWalletApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
