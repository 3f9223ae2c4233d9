package dev.exchangekit.bitget.uta.subaccount;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * Sub-accounts of a unified account and their keys. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaSubAccountsApi extends Calls {
    /** The same calls with other options. */
    default UtaSubAccountsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
