package dev.exchangekit.core;

import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.order.OrderIntentHook;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.retry.RetrySettings;
import dev.exchangekit.core.spi.TimeSource;
import java.net.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/**
 * The settings that every exchange client has. Each exchange's own configuration extends them, and its builder is where
 * they are set. Immutable.
 */
public interface ClientConfig {
    /** Longest duration of a read, waits and retries included. Default 30 s. */
    @Value.Default
    default Duration readDeadline() {
        return Duration.ofSeconds(30);
    }

    /** Longest duration of a write, waits and retries included; a late order is worse than none. Default 5 s. */
    @Value.Default
    default Duration orderDeadline() {
        return Duration.ofSeconds(5);
    }

    /** Longest duration of a cancel, waits and retries included. Default 10 s. */
    @Value.Default
    default Duration cancelDeadline() {
        return Duration.ofSeconds(10);
    }

    /**
     * How long the exchange is asked what became of an order write whose answer was lost, counted from the loss.
     * Default 15 s; shorter than the time the exchange may still accept the order, it leaves more outcomes unknown.
     */
    @Value.Default
    default Duration outcomeDeadline() {
        return Duration.ofSeconds(15);
    }

    /** Longest time to open a connection. Default 10 s. */
    @Value.Default
    default Duration connectTimeout() {
        return Duration.ofSeconds(10);
    }

    /** Longest silence while an answer is awaited or read. Default 20 s. */
    @Value.Default
    default Duration readTimeout() {
        return Duration.ofSeconds(20);
    }

    /** How often and how patiently calls are repeated. */
    @Value.Default
    default RetrySettings retry() {
        return RetrySettings.DEFAULT;
    }

    /**
     * Calls on the wire at once; more wait in line. Default 50.
     *
     * <p>This is also what bounds the connections to the exchange: over HTTP/1.1 a call has one of its own while it is
     * on the wire, over HTTP/2 all share one for each host. Calls without the limiter are not counted.
     */
    @Value.Default
    default int maxInFlight() {
        return 50;
    }

    /** Connections kept that no call uses. Default 20; with a caller's HTTP client its own pool decides. */
    @Value.Default
    default int maxIdleConnections() {
        return 20;
    }

    /** How long an idle connection is kept. Default 30 s. */
    @Value.Default
    default Duration keepAlive() {
        return Duration.ofSeconds(30);
    }

    /** Largest answer that is read, in bytes after decompression. Default 32 MiB. */
    @Value.Default
    default int maxResponseBytes() {
        return 32 * 1024 * 1024;
    }

    /** Sent as {@code User-Agent}. */
    @Value.Default
    default String userAgent() {
        return "ExchangeKit";
    }

    /** False to never measure the exchange's clock: the local one is then trusted. Default true. */
    @Value.Default
    default boolean clockSync() {
        return true;
    }

    /** How long {@code close()} lets writes in flight finish. Default 2 s. */
    @Value.Default
    default Duration closeGrace() {
        return Duration.ofSeconds(2);
    }

    /** Makes the ids of orders that come without one. */
    @Value.Default
    default ClientOrderIds clientOrderIds() {
        return ClientOrderIds.random();
    }

    /** Sees every order write before it leaves. Default: nobody does. */
    @Value.Default
    default OrderIntentHook orderIntentHook() {
        return intents -> {};
    }

    /** Sees what the client does. Default: logs to SLF4J. */
    @Value.Default
    default SdkObserver observer() {
        return SdkObserver.logging();
    }

    /** A proxy for every connection. */
    Optional<Proxy> proxy();

    /**
     * The caller's HTTP client to derive ours from. Its connection pool, proxy, DNS and TLS settings are shared; its
     * dispatcher, redirects, retries, authenticator, cookies and cache are not. It stays the caller's to close.
     */
    Optional<OkHttpClient> httpClient();

    /**
     * Where futures complete. Default: daemon threads of the client, as many as are needed, ended with it; what they
     * run may block. The caller's stays the caller's.
     */
    Optional<Executor> callbackExecutor();

    /** Rate limit state shared with other clients. Default: the client's own. */
    Optional<RateBudget> rateBudget();

    /** Where time comes from; for tests. Default: the system's. */
    Optional<TimeSource> timeSource();
}
