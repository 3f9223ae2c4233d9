package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.account.AccountAsyncApi;
import dev.exchangekit.bithumb.deposit.DepositsAsyncApi;
import dev.exchangekit.bithumb.market.MarketAsyncApi;
import dev.exchangekit.bithumb.order.OrdersAsyncApi;
import dev.exchangekit.bithumb.service.ServiceAsyncApi;
import dev.exchangekit.bithumb.twap.TwapAsyncApi;
import dev.exchangekit.bithumb.withdrawal.WithdrawalsAsyncApi;
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
 * Bithumb's API 2.x without blocking: every call returns a future that completes on the client's callback executor. A
 * view of a {@link BithumbClient}, which it shares everything with. Thread-safe.
 */
public final class BithumbAsyncClient implements AsyncCalls {
    private final BithumbClient sync;
    private final RestPipeline pipeline;
    private final AsyncCalls calls;
    private final OrdersAsyncApi orders;
    private final UnifiedExchange unified;

    BithumbAsyncClient(BithumbClient sync, RestPipeline pipeline, UnifiedExchange unified) {
        this.sync = sync;
        this.pipeline = pipeline;
        this.calls = pipeline.async();
        this.orders = OrdersAsyncApi.of(pipeline);
        this.unified = unified;
    }

    /** Market data, open to everybody. */
    public MarketAsyncApi market() {
        return calls::call;
    }

    /** Balances. */
    public AccountAsyncApi account() {
        return calls::call;
    }

    /** Orders. */
    public OrdersAsyncApi orders() {
        return orders;
    }

    /** Orders that are cut into many over a time (TWAP). */
    public TwapAsyncApi twap() {
        return calls::call;
    }

    /** The service itself: notices, fees of transfers, wallets, API keys. */
    public ServiceAsyncApi service() {
        return calls::call;
    }

    /** Withdrawals of coins and Korean won. */
    public WithdrawalsAsyncApi withdrawals() {
        return calls::call;
    }

    /** Deposits of coins and Korean won, and addresses for them. */
    public DepositsAsyncApi deposits() {
        return calls::call;
    }

    /**
     * The same client in the words that are common to all exchanges: the spot markets, named like {@code BTC/KRW}.
     * Closing the client closes it.
     *
     * <p>Bithumb does not tell the ticks of its markets in one place: prices are rounded by its published table. They
     * are refused for it before they are sent only where the rules of that market were read and state the same tick.
     * {@code warmUp()} reads those of BTC/KRW where there is a key, and {@code feeRate} those of any market; they count
     * from the next load of the instruments on. The highest and the lowest price of a ticker are those of the day in
     * Korea, and a page of fills takes a call for each order of it.
     */
    public AsyncExchange unified() {
        return unified.async();
    }

    /** The same client, synchronously; closing that one closes this one. */
    public BithumbClient sync() {
        return sync;
    }

    /** Does what {@link BithumbClient#doctor} does, without blocking; cancelling the future ends it. */
    public CompletableFuture<Diagnosis> doctor() {
        return pipeline.startDoctor();
    }

    /** Does what {@link BithumbClient#healthCheck} does, without blocking; cancelling the future ends it. */
    public CompletableFuture<Health> healthCheck() {
        return pipeline.startHealthCheck();
    }

    /** Starts any endpoint, also one that this SDK does not know. */
    @Override
    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return calls.call(endpoint, request, options);
    }
}
