package dev.exchangekit.bitget.common;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;

/**
 * What belongs to no market. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface CommonApi extends Calls {
    /**
     * Clock of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Server-Time">Bitget: Get Server Time</a>
     */
    default ServerTime serverTime() {
        return call(CommonEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default CommonApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
