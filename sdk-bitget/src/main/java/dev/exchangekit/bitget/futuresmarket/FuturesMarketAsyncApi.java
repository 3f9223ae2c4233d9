package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * What everybody can see of futures. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesMarketAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default FuturesMarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
