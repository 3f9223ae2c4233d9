package dev.exchangekit.bybit;

import dev.exchangekit.bybit.account.AccountApi;
import dev.exchangekit.bybit.internal.BybitProfile;
import dev.exchangekit.bybit.market.MarketApi;
import dev.exchangekit.bybit.position.PositionApi;
import dev.exchangekit.bybit.trade.TradeApi;
import dev.exchangekit.bybit.unified.BybitAdapter;
import dev.exchangekit.bybit.user.UserApi;
import dev.exchangekit.core.Drift;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.UnifiedExchange;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bybit's API V5, synchronously. Every call runs on the calling thread and blocks until its answer is there; {@link
 * #async()} is the same client without blocking, over the same connections, limits and clock. Thread-safe: make one per
 * account and keep it.
 *
 * <pre>{@code
 * try (BybitClient bybit = BybitClient.create(c -> c.credentials(Credentials.of(key, secret)))) {
 *     bybit.trade().placeOrder(order);
 * }
 * }</pre>
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/intro">Bybit's documentation</a>
 */
public final class BybitClient implements Calls, AutoCloseable {
    private final RestPipeline pipeline;
    private final UnifiedExchange unified;
    private final BybitAsyncClient async;

    private BybitClient(BybitConfig config) {
        this.pipeline = new RestPipeline(BybitProfile.of(config), config);
        this.unified = UnifiedExchange.create(
                BybitProfile.NAME,
                instruments -> new BybitAdapter(pipeline, instruments, config.clientOrderIds()),
                pipeline,
                pipeline.async(),
                pipeline.time(),
                InstrumentSettings.DEFAULT);
        this.async = new BybitAsyncClient(this, pipeline, unified);
    }

    /** A client with the settings given to the builder. */
    public static BybitClient create(Consumer<BybitConfig.Builder> settings) {
        BybitConfig.Builder builder = BybitConfig.builder();
        settings.accept(builder);
        return create(builder.build());
    }

    /** A client with these settings. */
    public static BybitClient create(BybitConfig config) {
        return new BybitClient(config);
    }

    /** Prices, books, candles, instruments. */
    public MarketApi market() {
        return pipeline::call;
    }

    /** Orders and fills. */
    public TradeApi trade() {
        return pipeline::call;
    }

    /** Positions, leverage, position mode. */
    public PositionApi position() {
        return pipeline::call;
    }

    /** Balances, fee rates, margin mode. */
    public AccountApi account() {
        return pipeline::call;
    }

    /** The API key itself. */
    public UserApi user() {
        return pipeline::call;
    }

    /**
     * The same client in the words that are common to all exchanges: spot pairs and linear perpetuals of the unified
     * trading account. Closing the client closes it.
     */
    public Exchange unified() {
        return unified.blocking();
    }

    /** The same client without blocking. */
    public BybitAsyncClient async() {
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

    /** Bybit's time as far as it was measured; the local time before that. Does not block. */
    public Instant exchangeTime() {
        return pipeline.exchangeTime();
    }

    /** The fields and words that Bybit sent so far and this version does not know; the first thousand different ones. */
    public List<Drift> drift() {
        return pipeline.drift();
    }

    /** Opens a connection and measures the clock, so that the first order need not. Blocks. */
    public void warmUp() {
        market().serverTime();
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
     * Ends the client: new calls are refused, reads broken off, writes in flight get {@link BybitConfig#closeGrace()} to
     * finish; orders that then have no answer fail as unknown. Blocks no longer than that. Idempotent, from any thread.
     */
    @Override
    public void close() {
        unified.close();
        pipeline.close();
    }
}
