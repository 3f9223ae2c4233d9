package dev.exchangekit.bitget.common;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.concurrent.CompletableFuture;

/**
 * What belongs to no market. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface CommonAsyncApi extends AsyncCalls {
    /**
     * Clock of the exchange.
     *
     * @see <a href="https://www.bitget.com/api-doc/common/public/Get-Server-Time">Bitget: Get Server Time</a>
     */
    default CompletableFuture<ServerTime> serverTime() {
        return call(CommonEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default CommonAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
