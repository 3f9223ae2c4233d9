package dev.exchangekit.bybit;

import dev.exchangekit.bybit.account.AccountApi;
import dev.exchangekit.bybit.asset.AssetApi;
import dev.exchangekit.bybit.internal.BybitProfile;
import dev.exchangekit.bybit.market.MarketApi;
import dev.exchangekit.bybit.platform.PlatformApi;
import dev.exchangekit.bybit.position.PositionApi;
import dev.exchangekit.bybit.spotmargin.SpotMarginApi;
import dev.exchangekit.bybit.trade.TradeApi;
import dev.exchangekit.bybit.unified.BybitAdapter;
import dev.exchangekit.bybit.user.UserApi;
import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.UnifiedExchange;
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
public final class BybitClient extends ExchangeClient {
    private final UnifiedExchange unified;
    private final BybitAsyncClient async;

    private BybitClient(RestPipeline pipeline, BybitConfig config) {
        super(pipeline);
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
        return new BybitClient(new RestPipeline(BybitProfile.of(config), config), config);
    }

    /** Prices, books, candles, instruments. */
    public MarketApi market() {
        return this::call;
    }

    /** Orders and fills. */
    public TradeApi trade() {
        return this::call;
    }

    /** Positions, leverage, position mode. */
    public PositionApi position() {
        return this::call;
    }

    /** Balances, fee rates, margin mode. */
    public AccountApi account() {
        return this::call;
    }

    /** Trading spot with borrowed coins: switch, leverage, automatic repayment. */
    public SpotMarginApi spotMargin() {
        return this::call;
    }

    /** Wallets, deposits, transfers, withdrawals. */
    public AssetApi asset() {
        return this::call;
    }

    /** The API key itself. */
    public UserApi user() {
        return this::call;
    }

    /** Maintenance and incidents. */
    public PlatformApi platform() {
        return this::call;
    }

    /**
     * The same client in the words that are common to all exchanges: all markets of the unified trading account.
     * Closing the client closes it.
     */
    public Exchange unified() {
        return unified.blocking();
    }

    /** The same client without blocking. */
    public BybitAsyncClient async() {
        return async;
    }

    @Override
    public void warmUp() {
        market().serverTime();
    }

    @Override
    public void close() {
        unified.close();
        super.close();
    }
}
