package dev.exchangekit.bitget.uta.account;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * Balances and settings of a unified account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaAccountApi extends Calls {
    /** The same calls with other options. */
    default UtaAccountApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
