package dev.exchangekit.bybit.platform;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import java.util.concurrent.CompletableFuture;

/**
 * State of the exchange itself, open to everybody. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface PlatformAsyncApi extends AsyncCalls {
    /**
     * Maintenance and incidents.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/system-status">Bybit: Get System Status</a>
     */
    default CompletableFuture<SystemStatus> systemStatus(SystemStatusRequest request) {
        return call(PlatformEndpoints.SYSTEM_STATUS, request);
    }

    /** The same calls with other options. */
    default PlatformAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
