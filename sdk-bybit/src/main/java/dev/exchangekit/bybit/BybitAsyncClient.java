package dev.exchangekit.bybit;

import dev.exchangekit.bybit.account.AccountAsyncApi;
import dev.exchangekit.bybit.asset.AssetAsyncApi;
import dev.exchangekit.bybit.market.MarketAsyncApi;
import dev.exchangekit.bybit.platform.PlatformAsyncApi;
import dev.exchangekit.bybit.position.PositionAsyncApi;
import dev.exchangekit.bybit.spotmargin.SpotMarginAsyncApi;
import dev.exchangekit.bybit.trade.TradeAsyncApi;
import dev.exchangekit.bybit.user.UserAsyncApi;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.UnifiedExchange;
import java.util.concurrent.CompletableFuture;

/**
 * Bybit's API V5 without blocking: every call returns a future that completes on the client's callback executor. A view
 * of a {@link BybitClient}, which it shares everything with. Thread-safe.
 */
public final class BybitAsyncClient implements AsyncCalls {
    private final BybitClient sync;
    private final RestPipeline pipeline;
    private final AsyncCalls calls;
    private final UnifiedExchange unified;

    BybitAsyncClient(BybitClient sync, RestPipeline pipeline, UnifiedExchange unified) {
        this.sync = sync;
        this.pipeline = pipeline;
        this.calls = pipeline.async();
        this.unified = unified;
    }

    /** Prices, books, candles, instruments. */
    public MarketAsyncApi market() {
        return calls::call;
    }

    /** Orders and fills. */
    public TradeAsyncApi trade() {
        return calls::call;
    }

    /** Positions, leverage, position mode. */
    public PositionAsyncApi position() {
        return calls::call;
    }

    /** Balances, fee rates, margin mode. */
    public AccountAsyncApi account() {
        return calls::call;
    }

    /** Trading spot with borrowed coins: switch, leverage, automatic repayment. */
    public SpotMarginAsyncApi spotMargin() {
        return calls::call;
    }

    /** Wallets, deposits, transfers, withdrawals. */
    public AssetAsyncApi asset() {
        return calls::call;
    }

    /** The API key itself. */
    public UserAsyncApi user() {
        return calls::call;
    }

    /** Maintenance and incidents. */
    public PlatformAsyncApi platform() {
        return calls::call;
    }

    /**
     * The same client in the words that are common to all exchanges: all markets of the unified trading account.
     * Closing the client closes it.
     */
    public AsyncExchange unified() {
        return unified.async();
    }

    /** Does what {@link BybitClient#doctor} does, without blocking; cancelling the future ends it. */
    public CompletableFuture<Diagnosis> doctor() {
        return pipeline.startDoctor();
    }

    /** Does what {@link BybitClient#healthCheck} does, without blocking; cancelling the future ends it. */
    public CompletableFuture<Health> healthCheck() {
        return pipeline.startHealthCheck();
    }

    /** The same client, synchronously; closing that one closes this one. */
    public BybitClient sync() {
        return sync;
    }

    /** Starts any endpoint, also one that this SDK does not know. */
    @Override
    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return calls.call(endpoint, request, options);
    }
}
