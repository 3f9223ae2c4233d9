package dev.exchangekit.bitget;

import dev.exchangekit.bitget.common.CommonApi;
import dev.exchangekit.bitget.internal.BitgetProfile;
import dev.exchangekit.bitget.spot.SpotApi;
import dev.exchangekit.core.Drift;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bitget's API, synchronously. Every call runs on the calling thread and blocks until its answer is there; {@link
 * #async()} is the same client without blocking, over the same connections, limits and clock. Thread-safe: make one per
 * account and keep it.
 *
 * <pre>{@code
 * try (BitgetClient bitget = BitgetClient.create(c -> c.credentials(Credentials.of(key, secret, passphrase)))) {
 *     bitget.spot().assets();
 * }
 * }</pre>
 *
 * @see <a href="https://www.bitget.com/api-doc/common/intro">Bitget's documentation</a>
 */
public final class BitgetClient implements Calls, AutoCloseable {
    private final RestPipeline pipeline;
    private final BitgetAsyncClient async;

    private BitgetClient(BitgetConfig config) {
        this.pipeline = new RestPipeline(BitgetProfile.of(config), config);
        this.async = new BitgetAsyncClient(this, pipeline);
    }

    /**
     * A client with the settings given to the builder.
     *
     * @throws IllegalArgumentException when there are credentials without a passphrase
     */
    public static BitgetClient create(Consumer<BitgetConfig.Builder> settings) {
        BitgetConfig.Builder builder = BitgetConfig.builder();
        settings.accept(builder);
        return create(builder.build());
    }

    /**
     * A client with these settings.
     *
     * @throws IllegalArgumentException when there are credentials without a passphrase
     */
    public static BitgetClient create(BitgetConfig config) {
        return new BitgetClient(config);
    }

    /** What belongs to no market: the server's time. */
    public CommonApi common() {
        return pipeline::call;
    }

    /** The spot market, and the spot account of a classic account. */
    public SpotApi spot() {
        return pipeline::call;
    }

    /** The same client without blocking. */
    public BitgetAsyncClient async() {
        return async;
    }

    /** Runs any endpoint, also one that this SDK does not know. */
    @Override
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return pipeline.call(endpoint, request, options);
    }

    /** The rate limits, for display and for changes at run time. */
    public RateLimiter limits() {
        return pipeline.limiter();
    }

    /** Bitget's time as far as it was measured; the local time before that. Does not block. */
    public Instant exchangeTime() {
        return pipeline.exchangeTime();
    }

    /** The fields and words that Bitget sent so far and this version does not know; the first thousand different ones. */
    public List<Drift> drift() {
        return pipeline.drift();
    }

    /** Opens a connection and measures the clock, so that the first order need not. Blocks. */
    public void warmUp() {
        common().serverTime();
    }

    /** Refuses new orders and amends at once; cancels and reduce-only orders still go through. */
    public void halt(String reason) {
        pipeline.halt(reason);
    }

    /** Ends {@link #halt}. */
    public void resume() {
        pipeline.resume();
    }

    /**
     * Ends the client: new calls are refused, reads broken off, writes in flight get {@link BitgetConfig#closeGrace()} to
     * finish; orders that then have no answer fail as unknown. Blocks no longer than that. Idempotent, from any thread.
     */
    @Override
    public void close() {
        pipeline.close();
    }
}
