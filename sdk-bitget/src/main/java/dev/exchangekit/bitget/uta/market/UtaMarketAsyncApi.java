package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;

/**
 * What everybody can see, by the API of unified accounts. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaMarketAsyncApi extends AsyncCalls {
    /** The same calls with other options. */
    default UtaMarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
