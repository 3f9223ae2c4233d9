package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * What everybody can see of futures. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesMarketApi extends Calls {
    /** The same calls with other options. */
    default FuturesMarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
