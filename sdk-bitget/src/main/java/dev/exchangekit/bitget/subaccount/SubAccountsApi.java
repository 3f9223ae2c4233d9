package dev.exchangekit.bitget.subaccount;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * Sub-accounts of a classic account and their keys. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SubAccountsApi extends Calls {
    /** The same calls with other options. */
    default SubAccountsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
