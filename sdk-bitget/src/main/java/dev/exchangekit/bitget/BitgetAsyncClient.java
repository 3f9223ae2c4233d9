package dev.exchangekit.bitget;

import dev.exchangekit.bitget.common.CommonAsyncApi;
import dev.exchangekit.bitget.futures.FuturesAsyncApi;
import dev.exchangekit.bitget.futuresmarket.FuturesMarketAsyncApi;
import dev.exchangekit.bitget.futuresplan.FuturesPlansAsyncApi;
import dev.exchangekit.bitget.futurestrade.FuturesTradeAsyncApi;
import dev.exchangekit.bitget.spot.SpotAsyncApi;
import dev.exchangekit.bitget.spotplan.SpotPlansAsyncApi;
import dev.exchangekit.bitget.spottrade.SpotTradeAsyncApi;
import dev.exchangekit.bitget.subaccount.SubAccountsAsyncApi;
import dev.exchangekit.bitget.uta.account.UtaAccountAsyncApi;
import dev.exchangekit.bitget.uta.market.UtaMarketAsyncApi;
import dev.exchangekit.bitget.uta.position.UtaPositionsAsyncApi;
import dev.exchangekit.bitget.uta.strategy.UtaStrategiesAsyncApi;
import dev.exchangekit.bitget.uta.subaccount.UtaSubAccountsAsyncApi;
import dev.exchangekit.bitget.uta.trade.UtaTradeAsyncApi;
import dev.exchangekit.bitget.uta.wallet.UtaWalletAsyncApi;
import dev.exchangekit.bitget.wallet.WalletAsyncApi;
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
 * Bitget's API without blocking: every call returns a future that completes on the client's callback executor. A view
 * of a {@link BitgetClient}, which it shares everything with. Thread-safe.
 */
public final class BitgetAsyncClient implements AsyncCalls {
    private final BitgetClient sync;
    private final RestPipeline pipeline;
    private final AsyncCalls calls;
    private final UnifiedExchange unified;

    BitgetAsyncClient(BitgetClient sync, RestPipeline pipeline, UnifiedExchange unified) {
        this.sync = sync;
        this.pipeline = pipeline;
        this.calls = pipeline.async();
        this.unified = unified;
    }

    /** What belongs to no market: the server's time, announcements, fees, and balances across accounts. */
    public CommonAsyncApi common() {
        return calls::call;
    }

    /** The spot market, and the spot account of a classic account. */
    public SpotAsyncApi spot() {
        return calls::call;
    }

    /** Spot orders and fills of a classic account. */
    public SpotTradeAsyncApi spotTrade() {
        return calls::call;
    }

    /** Spot orders of a classic account that wait for a trigger price. */
    public SpotPlansAsyncApi spotPlans() {
        return calls::call;
    }

    /** Deposits, withdrawals and transfers of a classic account. */
    public WalletAsyncApi wallet() {
        return calls::call;
    }

    /** What everybody can see of futures. */
    public FuturesMarketAsyncApi futuresMarket() {
        return calls::call;
    }

    /** The futures accounts, settings and positions of a classic account. */
    public FuturesAsyncApi futures() {
        return calls::call;
    }

    /** Orders and trades of a classic futures account. */
    public FuturesTradeAsyncApi futuresTrade() {
        return calls::call;
    }

    /** Trigger orders, trailing orders, take profits and stop losses of a classic futures account. */
    public FuturesPlansAsyncApi futuresPlans() {
        return calls::call;
    }

    /** Sub-accounts of a classic account and their keys. */
    public SubAccountsAsyncApi subAccounts() {
        return calls::call;
    }

    /** What everybody can see, by the API of unified accounts. */
    public UtaMarketAsyncApi utaMarket() {
        return calls::call;
    }

    /** Balances and settings of a unified account. */
    public UtaAccountAsyncApi utaAccount() {
        return calls::call;
    }

    /** Orders and fills of a unified account. */
    public UtaTradeAsyncApi utaTrade() {
        return calls::call;
    }

    /** Take profit, stop loss and trigger orders of a unified account. */
    public UtaStrategiesAsyncApi utaStrategies() {
        return calls::call;
    }

    /** Futures positions of a unified account. */
    public UtaPositionsAsyncApi utaPositions() {
        return calls::call;
    }

    /** Deposits, withdrawals and transfers of a unified account. */
    public UtaWalletAsyncApi utaWallet() {
        return calls::call;
    }

    /** Sub-accounts of a unified account and their keys. */
    public UtaSubAccountsAsyncApi utaSubAccounts() {
        return calls::call;
    }

    /**
     * The same client in the words that are common to all exchanges: spot and futures of the kind of account that
     * {@link BitgetConfig#account} names. Closing the client closes it.
     *
     * <p>An order of a contract of a classic account has to say how its position is margined: one that does not state
     * {@link dev.exchangekit.core.model.OrderRequest#marginMode} takes a call more, which reads it. An amend of a classic
     * account's order makes a new order, unless it waits for a trigger.
     */
    public AsyncExchange unified() {
        return unified.async();
    }

    /** Does what {@link BitgetClient#doctor} does, without blocking; cancelling the future ends it. */
    public CompletableFuture<Diagnosis> doctor() {
        return pipeline.startDoctor();
    }

    /** Does what {@link BitgetClient#healthCheck} does, without blocking; cancelling the future ends it. */
    public CompletableFuture<Health> healthCheck() {
        return pipeline.startHealthCheck();
    }

    /** The same client, synchronously; closing that one closes this one. */
    public BitgetClient sync() {
        return sync;
    }

    /** Starts any endpoint, also one that this SDK does not know. */
    @Override
    public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
        return calls.call(endpoint, request, options);
    }
}
