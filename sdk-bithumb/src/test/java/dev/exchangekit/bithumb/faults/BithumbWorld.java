package dev.exchangekit.bithumb.faults;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.PreparedRead;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.SimulatedOrderWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimOrderStatus;
import dev.exchangekit.core.testing.ManualTime;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A Bithumb client and a simulated Bithumb. */
final class BithumbWorld extends SimulatedOrderWorld<BithumbSimulator, BithumbClient> {
    /** Bithumb amends no orders. */
    static final Set<Write> WRITES = EnumSet.of(Write.PLACE, Write.PLACE_BATCH, Write.CANCEL);

    /** So that what was there before is older than what is sent. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private static final ClientOrderIds IDS = ClientOrderIds.random();

    BithumbWorld(WorldSettings settings) {
        super(BithumbWorld::start, (exchange, host, time) -> open(exchange, host, time, settings));
    }

    private static BithumbSimulator start(ManualTime time) {
        return BithumbSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .start();
    }

    private static Views<BithumbClient> open(
            BithumbSimulator exchange, URI host, ManualTime time, WorldSettings settings) {
        BithumbClient client = BithumbClient.create(config -> connected(exchange, host, time)
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

    private static Consumer<BithumbConfig.Builder> connected(BithumbSimulator exchange, URI host, ManualTime time) {
        return config -> config.environment(BithumbEnvironment.custom(host))
                .credentials(Credentials.of(exchange.apiKey(), exchange.secret()))
                .timeSource(time);
    }

    BithumbClient client() {
        return views().client();
    }

    BithumbSimulator bithumb() {
        return exchange();
    }

    @Override
    protected SimAccount account() {
        return exchange().account();
    }

    @Override
    protected String bucket(Write kind) {
        return switch (kind) {
            case PLACE -> "orders.place";
            case PLACE_BATCH -> "batches";
            case CANCEL -> "orders.cancel";
            case AMEND -> throw new IllegalArgumentException("Bithumb amends no orders");
        };
    }

    @Override
    public PreparedWrite prepare(Write kind) {
        return switch (kind) {
            case PLACE -> place(IDS.next());
            case PLACE_BATCH -> placeBatch(List.of(IDS.next(), IDS.next()));
            case CANCEL -> cancel(openOrder());
            case AMEND -> throw new IllegalArgumentException("Bithumb amends no orders");
        };
    }

    private PreparedWrite place(String id) {
        return write(Write.PLACE, OrderCalls.place(id), List.of(id), answer -> List.of(true), order -> true);
    }

    private PreparedWrite placeBatch(List<String> ids) {
        return write(Write.PLACE_BATCH, OrderCalls.placeBatch(ids), ids, OrderCalls::accepted, order -> true);
    }

    private PreparedWrite cancel(String id) {
        return write(
                Write.CANCEL,
                OrderCalls.cancel(id),
                List.of(id),
                answer -> List.of(true),
                order -> order.status() == SimOrderStatus.CANCELLED);
    }

    /** An order that another client of the account has opened a while ago. */
    private String openOrder() {
        String id = IDS.next();
        try (BithumbClient other = BithumbClient.create(
                config -> connected(bithumb(), bithumb().uri(), time()).accept(config))) {
            OrderCalls.place(id).of(new Views<>(other, other.async())).call();
        }
        time().advance(A_WHILE);
        return id;
    }

    @Override
    public PreparedRead prepareRead() {
        return read(OrderCalls.accounts());
    }

    /** The time is taken from whatever is answered. */
    @Override
    public Optional<String> clockPath() {
        return Optional.empty();
    }

    @Override
    public List<String> lookUpPaths() {
        return List.of(OrderCalls.LOOK_UP);
    }
}
