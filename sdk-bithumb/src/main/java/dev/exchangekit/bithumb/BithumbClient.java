package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.account.AccountApi;
import dev.exchangekit.bithumb.deposit.DepositsApi;
import dev.exchangekit.bithumb.internal.BithumbProfile;
import dev.exchangekit.bithumb.market.MarketApi;
import dev.exchangekit.bithumb.order.OrdersApi;
import dev.exchangekit.bithumb.service.ServiceApi;
import dev.exchangekit.bithumb.twap.TwapApi;
import dev.exchangekit.bithumb.unified.BithumbAdapter;
import dev.exchangekit.bithumb.withdrawal.WithdrawalsApi;
import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.UnifiedExchange;
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
public final class BithumbClient extends ExchangeClient {
    private final UnifiedExchange unified;
    private final BithumbAsyncClient async;
    private final OrdersApi orders;

    private BithumbClient(RestPipeline pipeline, BithumbConfig config) {
        super(pipeline);
        this.unified = UnifiedExchange.create(
                BithumbAdapter.NAME,
                instruments -> new BithumbAdapter(
                        pipeline, config.credentials().isPresent(), instruments, config.clientOrderIds()),
                pipeline,
                pipeline.async(),
                pipeline.time(),
                InstrumentSettings.DEFAULT);
        this.async = new BithumbAsyncClient(this, pipeline, unified);
        this.orders = OrdersApi.of(pipeline);
    }

    /** A client with the settings given to the builder. */
    public static BithumbClient create(Consumer<BithumbConfig.Builder> settings) {
        BithumbConfig.Builder builder = BithumbConfig.builder();
        settings.accept(builder);
        return create(builder.build());
    }

    /** A client with these settings. */
    public static BithumbClient create(BithumbConfig config) {
        return new BithumbClient(new RestPipeline(BithumbProfile.of(config), config), config);
    }

    /** Market data, open to everybody. */
    public MarketApi market() {
        return this::call;
    }

    /** Balances. */
    public AccountApi account() {
        return this::call;
    }

    /** Orders. */
    public OrdersApi orders() {
        return orders;
    }

    /** Orders that are cut into many over a time (TWAP). */
    public TwapApi twap() {
        return this::call;
    }

    /** The service itself: notices, fees of transfers, wallets, API keys. */
    public ServiceApi service() {
        return this::call;
    }

    /** Withdrawals of coins and Korean won. */
    public WithdrawalsApi withdrawals() {
        return this::call;
    }

    /** Deposits of coins and Korean won, and addresses for them. */
    public DepositsApi deposits() {
        return this::call;
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
    public Exchange unified() {
        return unified.blocking();
    }

    /** The same client without blocking. */
    public BithumbAsyncClient async() {
        return async;
    }

    @Override
    public void warmUp() {
        market().tickers("KRW-BTC");
    }

    @Override
    public void close() {
        unified.close();
        super.close();
    }
}
