package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.account.AccountApi;
import dev.exchangekit.bithumb.internal.BithumbProfile;
import dev.exchangekit.bithumb.market.MarketApi;
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
 * Bithumb's API 2.x, synchronously. Every call runs on the calling thread and blocks until its answer is there; {@link
 * #async()} is the same client without blocking, over the same connections, limits and clock. Thread-safe: make one per
 * account and keep it.
 *
 * <pre>{@code
 * try (BithumbClient bithumb = BithumbClient.create(c -> c.credentials(Credentials.of(key, secret)))) {
 *     bithumb.account().accounts();
 * }
 * }</pre>
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb's documentation</a>
 */
public final class BithumbClient implements Calls, AutoCloseable {
    private final RestPipeline pipeline;
    private final BithumbAsyncClient async;

    private BithumbClient(BithumbConfig config) {
        this.pipeline = new RestPipeline(BithumbProfile.of(config), config);
        this.async = new BithumbAsyncClient(this, pipeline);
    }

    /** A client with the settings given to the builder. */
    public static BithumbClient create(Consumer<BithumbConfig.Builder> settings) {
        BithumbConfig.Builder builder = BithumbConfig.builder();
        settings.accept(builder);
        return create(builder.build());
    }

    /** A client with these settings. */
    public static BithumbClient create(BithumbConfig config) {
        return new BithumbClient(config);
    }

    /** Market data, open to everybody. */
    public MarketApi market() {
        return pipeline::call;
    }

    /** Balances. */
    public AccountApi account() {
        return pipeline::call;
    }

    /** The same client without blocking. */
    public BithumbAsyncClient async() {
        return async;
    }

    /** Runs any endpoint, also one that this SDK does not know. */
    @Override
    public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return pipeline.call(endpoint, request, options);
    }

    /**
     * The rate limits, for display and for changes at run time: buckets {@code public}, {@code private} and {@code
     * orders}. They begin far below what Bithumb documents (150 and 140 a second), as Bithumb may lower its limits without
     * notice and blocks an address that exceeds them for minutes.
     */
    public RateLimiter limits() {
        return pipeline.limiter();
    }

    /**
     * Bithumb's time, to about half a second, as far as answers have told it; the local time before that. Does not block.
     */
    public Instant exchangeTime() {
        return pipeline.exchangeTime();
    }

    /** The fields and words that Bithumb sent so far and this version does not know; the first thousand different ones. */
    public List<Drift> drift() {
        return pipeline.drift();
    }

    /** Opens a connection and learns Bithumb's time, so that the first order need not. Blocks. */
    public void warmUp() {
        market().tickers("KRW-BTC");
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
     * Ends the client: new calls are refused, reads broken off, writes in flight get {@link BithumbConfig#closeGrace()} to
     * finish; orders that then have no answer fail as unknown. Blocks no longer than that. Idempotent, from any thread.
     */
    @Override
    public void close() {
        pipeline.close();
    }
}
