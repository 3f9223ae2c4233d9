package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bitget.sim.ClassicWallet;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.PreparedRead;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.SimulatedOrderWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.testing.ManualTime;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A Bitget client with one kind of account, and a simulated Bitget. */
final class BitgetWorld extends SimulatedOrderWorld<BitgetSimulator, BitgetClient> {
    /** One is enough, and starts sooner than all. */
    private static final SimInstrument INSTRUMENT = SimInstrument.linear(OrderCalls.SYMBOL, "BTC", "USDT")
            .tickSize("0.10")
            .quantity("0.001", "0.001", "1190", "500")
            .minNotional("5")
            .leverage("100", "10", "0.01")
            .build();

    /** So that what was there before is older than what is sent. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private static final ClientOrderIds IDS = ClientOrderIds.random();

    private final AccountMode mode;
    private final OrderCalls calls;

    BitgetWorld(AccountMode mode, WorldSettings settings) {
        super(BitgetWorld::start, (exchange, host, time) -> open(exchange, mode, host, time, settings));
        this.mode = mode;
        this.calls = mode == AccountMode.CLASSIC ? new ClassicCalls() : new UnifiedCalls();
    }

    private static BitgetSimulator start(ManualTime time) {
        return BitgetSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .market(INSTRUMENT, new BigDecimal("64000"))
                .start();
    }

    private static Views<BitgetClient> open(
            BitgetSimulator exchange, AccountMode mode, URI host, ManualTime time, WorldSettings settings) {
        BitgetClient client = BitgetClient.create(config -> connected(exchange, mode, host, time)
                .andThen(c -> c.outcomeDeadline(settings.outcomeDeadline())
                        .readTimeout(settings.readTimeout())
                        .maxResponseBytes(settings.maxResponseBytes())
                        .closeGrace(settings.closeGrace())
                        .observer(settings.observer())
                        .callbackExecutor(settings.callbackExecutor())
                        .httpClient(settings.httpClient()))
                .accept(config));
        return new Views<>(client, client.async());
    }

    private static Consumer<BitgetConfig.Builder> connected(
            BitgetSimulator exchange, AccountMode mode, URI host, ManualTime time) {
        BitgetSimulator.Login login = mode == AccountMode.CLASSIC ? exchange.classic() : exchange.unified();
        return config -> config.environment(BitgetEnvironment.custom(host))
                .account(mode)
                .credentials(Credentials.of(login.apiKey(), login.secret(), login.passphrase()))
                .timeSource(time)
                // as long as a call outlives
                .pauseAfterRefusal(Duration.ofSeconds(1));
    }

    BitgetSimulator bitget() {
        return exchange();
    }

    @Override
    protected SimAccount account() {
        return mode == AccountMode.CLASSIC
                ? exchange().account(ClassicWallet.USDT_FUTURES)
                : exchange().unifiedAccount();
    }

    @Override
    protected boolean amendReplaces() {
        return mode == AccountMode.CLASSIC;
    }

    @Override
    protected String bucket(Write kind) {
        String area = mode == AccountMode.CLASSIC ? "futuresTrade." : "utaTrade.";
        return area
                + switch (kind) {
                    case PLACE -> "placeOrder";
                    case PLACE_BATCH -> "placeOrders";
                    case AMEND -> "modifyOrder";
                    case CANCEL -> "cancelOrder";
                };
    }

    @Override
    public PreparedWrite prepare(Write kind) {
        return switch (kind) {
            case PLACE -> place();
            case PLACE_BATCH -> placeBatch(calls.placeBatch(List.of(IDS.next(), IDS.next())));
            case AMEND -> amend();
            case CANCEL -> cancel();
        };
    }

    private PreparedWrite place() {
        String id = IDS.next();
        return write(Write.PLACE, calls.place(id), List.of(id), answer -> List.of(true), order -> true);
    }

    private <Q, R> PreparedWrite placeBatch(OrderCalls.Answered<Q, R> batch) {
        return write(Write.PLACE_BATCH, batch.call(), batch.ids(), batch.accepted(), order -> true);
    }

    private PreparedWrite amend() {
        String id = openOrder();
        String newId = IDS.next();
        return write(
                Write.AMEND,
                calls.amend(id, newId),
                List.of(calls.amendedId(id, newId)),
                answer -> List.of(true),
                order -> order.price() != null && OrderCalls.OTHER_PRICE.compareTo(order.price()) == 0);
    }

    private PreparedWrite cancel() {
        String id = openOrder();
        return write(
                Write.CANCEL,
                calls.cancel(id),
                List.of(id),
                answer -> List.of(true),
                order -> order.status() == SimOrderStatus.CANCELLED);
    }

    /** An order that another client of the account has opened a while ago. */
    private String openOrder() {
        String id = IDS.next();
        try (BitgetClient other = BitgetClient.create(
                config -> connected(bitget(), mode, bitget().uri(), time()).accept(config.clockSync(false)))) {
            EndpointCall<?, ?> order = calls.place(id);
            order.of(new Views<>(other, other.async())).call();
        }
        time().advance(A_WHILE);
        return id;
    }

    @Override
    public PreparedRead prepareRead() {
        return read(calls.read());
    }

    @Override
    public Optional<String> clockPath() {
        return Optional.of("/api/v2/public/time");
    }

    @Override
    public List<String> lookUpPaths() {
        return calls.lookUpPaths();
    }
}
