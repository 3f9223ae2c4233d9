package dev.exchangekit.bitget;

import dev.exchangekit.bitget.common.CommonApi;
import dev.exchangekit.bitget.futures.FuturesApi;
import dev.exchangekit.bitget.futuresmarket.FuturesMarketApi;
import dev.exchangekit.bitget.futuresplan.FuturesPlansApi;
import dev.exchangekit.bitget.futurestrade.FuturesTradeApi;
import dev.exchangekit.bitget.internal.BitgetProfile;
import dev.exchangekit.bitget.spot.SpotApi;
import dev.exchangekit.bitget.spotplan.SpotPlansApi;
import dev.exchangekit.bitget.spottrade.SpotTradeApi;
import dev.exchangekit.bitget.subaccount.SubAccountsApi;
import dev.exchangekit.bitget.unified.BitgetAdapter;
import dev.exchangekit.bitget.uta.account.UtaAccountApi;
import dev.exchangekit.bitget.uta.market.UtaMarketApi;
import dev.exchangekit.bitget.uta.position.UtaPositionsApi;
import dev.exchangekit.bitget.uta.strategy.UtaStrategiesApi;
import dev.exchangekit.bitget.uta.subaccount.UtaSubAccountsApi;
import dev.exchangekit.bitget.uta.trade.UtaTradeApi;
import dev.exchangekit.bitget.uta.wallet.UtaWalletApi;
import dev.exchangekit.bitget.wallet.WalletApi;
import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.UnifiedExchange;
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
public final class BitgetClient extends ExchangeClient {
    private final UnifiedExchange unified;
    private final BitgetAsyncClient async;

    private BitgetClient(RestPipeline pipeline, BitgetConfig config) {
        super(pipeline);
        this.unified = UnifiedExchange.create(
                BitgetProfile.NAME,
                instruments -> new BitgetAdapter(pipeline, config.account(), instruments, config.clientOrderIds()),
                pipeline,
                pipeline.async(),
                pipeline.time(),
                InstrumentSettings.DEFAULT);
        this.async = new BitgetAsyncClient(this, pipeline, unified);
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
        return new BitgetClient(new RestPipeline(BitgetProfile.of(config), config), config);
    }

    /** What belongs to no market: the server's time, announcements, fees, and balances across accounts. */
    public CommonApi common() {
        return this::call;
    }

    /** The spot market, and the spot account of a classic account. */
    public SpotApi spot() {
        return this::call;
    }

    /** Spot orders and fills of a classic account. */
    public SpotTradeApi spotTrade() {
        return this::call;
    }

    /** Spot orders of a classic account that wait for a trigger price. */
    public SpotPlansApi spotPlans() {
        return this::call;
    }

    /** Deposits, withdrawals and transfers of a classic account. */
    public WalletApi wallet() {
        return this::call;
    }

    /** What everybody can see of futures. */
    public FuturesMarketApi futuresMarket() {
        return this::call;
    }

    /** The futures accounts, settings and positions of a classic account. */
    public FuturesApi futures() {
        return this::call;
    }

    /** Orders and trades of a classic futures account. */
    public FuturesTradeApi futuresTrade() {
        return this::call;
    }

    /** Trigger orders, trailing orders, take profits and stop losses of a classic futures account. */
    public FuturesPlansApi futuresPlans() {
        return this::call;
    }

    /** Sub-accounts of a classic account and their keys. */
    public SubAccountsApi subAccounts() {
        return this::call;
    }

    /** What everybody can see, by the API of unified accounts. */
    public UtaMarketApi utaMarket() {
        return this::call;
    }

    /** Balances and settings of a unified account. */
    public UtaAccountApi utaAccount() {
        return this::call;
    }

    /** Orders and fills of a unified account. */
    public UtaTradeApi utaTrade() {
        return this::call;
    }

    /** Take profit, stop loss and trigger orders of a unified account. */
    public UtaStrategiesApi utaStrategies() {
        return this::call;
    }

    /** Futures positions of a unified account. */
    public UtaPositionsApi utaPositions() {
        return this::call;
    }

    /** Deposits, withdrawals and transfers of a unified account. */
    public UtaWalletApi utaWallet() {
        return this::call;
    }

    /** Sub-accounts of a unified account and their keys. */
    public UtaSubAccountsApi utaSubAccounts() {
        return this::call;
    }

    /**
     * The same client in the words that are common to all exchanges: spot and futures of the kind of account that
     * {@link BitgetConfig#account} names. Closing the client closes it.
     *
     * <p>An order of a contract of a classic account has to say how its position is margined: one that does not state
     * {@link dev.exchangekit.core.model.OrderRequest#marginMode} takes a call more, which reads it. An amend of a classic
     * account's order makes a new order, unless it waits for a trigger.
     */
    public Exchange unified() {
        return unified.blocking();
    }

    /** The same client without blocking. */
    public BitgetAsyncClient async() {
        return async;
    }

    @Override
    public void warmUp() {
        common().serverTime();
    }

    @Override
    public void close() {
        unified.close();
        super.close();
    }
}
