package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * What everybody can see, by the API of unified accounts. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaMarketApi extends Calls {
    /** The same calls with other options. */
    default UtaMarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
