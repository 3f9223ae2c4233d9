package dev.exchangekit.bybit.platform;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;

/**
 * State of the exchange itself, open to everybody. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface PlatformApi extends Calls {
    /**
     * Maintenance and incidents.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/system-status">Bybit: Get System Status</a>
     */
    default SystemStatus systemStatus(SystemStatusRequest request) {
        return call(PlatformEndpoints.SYSTEM_STATUS, request);
    }

    /** The same calls with other options. */
    default PlatformApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
