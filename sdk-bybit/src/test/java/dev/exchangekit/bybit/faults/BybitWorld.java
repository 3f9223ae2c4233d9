package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.bybit.account.WalletBalanceRequest;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.PreparedRead;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.SimulatedOrderWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.testing.ManualTime;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A Bybit client and a simulated Bybit. */
final class BybitWorld extends SimulatedOrderWorld<BybitSimulator, BybitClient> {
    /** One is enough, and starts sooner than all. */
    private static final SimInstrument INSTRUMENT = SimInstrument.linear(BybitWrites.SYMBOL, "BTC", "USDT")
            .tickSize("0.10")
            .quantity("0.001", "0.001", "1190", "500")
            .minNotional("5")
            .leverage("100", "10", "0.01")
            .build();

    BybitWorld(WorldSettings settings) {
        super(BybitWorld::start, (exchange, host, time) -> open(exchange, host, time, settings));
    }

    private static BybitSimulator start(ManualTime time) {
        return BybitSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .market(INSTRUMENT, new BigDecimal("64000"))
                .start();
    }

    private static Views<BybitClient> open(BybitSimulator exchange, URI host, ManualTime time, WorldSettings settings) {
        BybitClient client = BybitClient.create(config -> config.environment(BybitEnvironment.custom(host))
                .credentials(Credentials.of(exchange.apiKey(), exchange.secret()))
                .timeSource(time)
                .outcomeDeadline(settings.outcomeDeadline())
                .readTimeout(settings.readTimeout())
                .maxResponseBytes(settings.maxResponseBytes())
                .closeGrace(settings.closeGrace())
                .observer(settings.observer())
                .callbackExecutor(settings.callbackExecutor())
                .httpClient(settings.httpClient()));
        return new Views<>(client, client.async());
    }

    BybitClient client() {
        return views().client();
    }

    BybitSimulator bybit() {
        return exchange();
    }

    @Override
    protected SimAccount account() {
        return exchange().account();
    }

    @Override
    protected String bucket(Write kind) {
        return switch (kind) {
            case PLACE -> "trade.placeOrder.futures";
            case PLACE_BATCH -> "trade.placeOrders.futures";
            case AMEND -> "trade.amendOrder.futures";
            case CANCEL -> "trade.cancelOrder.futures";
        };
    }

    @Override
    public PreparedWrite prepare(Write kind) {
        return switch (kind) {
            case PLACE -> BybitWrites.place(this);
            case PLACE_BATCH -> BybitWrites.placeBatch(this);
            case AMEND -> BybitWrites.amend(this);
            case CANCEL -> BybitWrites.cancel(this);
        };
    }

    @Override
    public PreparedRead prepareRead() {
        return read(new EndpointCall<>(
                AccountEndpoints.WALLET_BALANCE,
                WalletBalanceRequest.builder().accountType(AccountType.UNIFIED).build()));
    }

    @Override
    public Optional<String> clockPath() {
        return Optional.of("/v5/market/time");
    }

    @Override
    public List<String> lookUpPaths() {
        return List.of("/v5/order/realtime", "/v5/order/history");
    }
}
