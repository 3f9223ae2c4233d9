package dev.exchangekit.bithumb.faults;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbConfig;
import dev.exchangekit.bithumb.BithumbEndpoints;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.BithumbRates;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.service.ServiceEndpoints;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.bithumb.sim.SimKey;
import dev.exchangekit.bithumb.sim.SimPermission;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorWorld;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.Patient;
import dev.exchangekit.core.contract.faults.RandomCalls;
import dev.exchangekit.core.contract.faults.SimulatedWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.spi.Endpoint;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A simulated Bithumb and the clients of its accounts, on one clock. */
final class SimulatedBithumb extends SimulatedWorld<BithumbSimulator> implements DoctorWorld {
    private static final String OTHER_KEY = "OTHERKEY01234567";
    private static final String OTHER_SECRET = "OTHERSECRETabcdefghijklmnopqrstuvwxy";
    private static final ClientOrderIds IDS = ClientOrderIds.random();

    private final BithumbRates rates;
    private final BithumbClient client;

    SimulatedBithumb() {
        this(BithumbRates.DEFAULT);
    }

    /** Clients that make so many calls. */
    SimulatedBithumb(BithumbRates rates) {
        super(time -> BithumbSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .start());
        this.rates = rates;
        this.client = open(config -> {});
    }

    private BithumbClient open(Consumer<BithumbConfig.Builder> settings) {
        return BithumbClient.create(config -> {
            config.environment(BithumbEnvironment.custom(uri()))
                    .credentials(hmac())
                    .rates(rates)
                    .timeSource(time())
                    .orderIntentHook(journalling());
            settings.accept(config);
        });
    }

    private Views<BithumbClient> views(Consumer<BithumbConfig.Builder> settings) {
        BithumbClient opened = open(settings);
        return new Views<>(opened, opened.async());
    }

    /** Adds another key. */
    Credentials added(UnaryOperator<SimKey> terms) {
        exchange().addKey(terms.apply(SimKey.of(OTHER_KEY, OTHER_SECRET)));
        return Credentials.of(OTHER_KEY, OTHER_SECRET);
    }

    @Override
    public Examined examined(Patient patient) {
        BithumbClient examined = BithumbClient.create(config -> config.from(patient)
                .environment(BithumbEnvironment.custom(patient.host()))
                .credentials(patient.credentials()));
        return new Examined(examined, examined.async()::doctor, examined.async()::healthCheck);
    }

    @Override
    public List<String> secrets() {
        return List.of(exchange().secret());
    }

    @Override
    public String openPath() {
        return MarketEndpoints.TICKERS.path();
    }

    @Override
    public String signedPath() {
        return ServiceEndpoints.API_KEYS.path();
    }

    @Override
    public Views<?> client() {
        return new Views<>(client, client.async());
    }

    @Override
    public Views<?> stranger() {
        return views(config -> config.credentials(Optional.empty()));
    }

    @Override
    public Views<?> client(URI... hosts) {
        return views(config -> config.environment(BithumbEnvironment.custom(hosts)));
    }

    @Override
    public Views<?> client(Credentials credentials) {
        return views(config -> config.credentials(credentials));
    }

    @Override
    public Views<?> client(RateBudget budget) {
        return views(config -> config.rateBudget(budget));
    }

    @Override
    public Views<?> neighbour(RateBudget budget) {
        Credentials other = added(key -> key.account("200000002"));
        return views(config -> config.rateBudget(budget).credentials(other));
    }

    @Override
    public Credentials hmac() {
        return Credentials.of(exchange().apiKey(), exchange().secret());
    }

    @Override
    public Credentials wrongSecret() {
        return Credentials.of(exchange().apiKey(), "not-the-secret-of-the-key");
    }

    @Override
    public String wrongSecretCode() {
        return "jwt_verification";
    }

    /** A token that was not understood is refused with the same name. */
    @Override
    public ErrorKind wrongSecretKind() {
        return ErrorKind.AUTHENTICATION;
    }

    @Override
    public Credentials withoutTrading() {
        return added(key -> key.permissions(SimPermission.ASSETS, SimPermission.ORDER_QUERY));
    }

    @Override
    public EndpointCall<?, ?> read() {
        return OrderCalls.tickers();
    }

    @Override
    public EndpointCall<?, ?> signedRead() {
        return OrderCalls.accounts();
    }

    @Override
    public EndpointCall<?, ?> place(String clientOrderId) {
        return OrderCalls.place(clientOrderId);
    }

    @Override
    public EndpointCall<?, ?> cancel(String clientOrderId) {
        return OrderCalls.cancel(clientOrderId);
    }

    @Override
    public EndpointCall<?, ?> order() {
        return OrderCalls.place(IDS.next());
    }

    /** Places two orders of new ids. */
    EndpointCall<?, ?> batch() {
        return OrderCalls.placeBatch(List.of(IDS.next(), IDS.next()));
    }

    @Override
    public String orderBucket() {
        return "orders";
    }

    @Override
    public String addressBucket() {
        return "public";
    }

    @Override
    public List<String> addressBuckets() {
        return List.of("public", "private", "orders", "batches");
    }

    @Override
    public List<Endpoint<?, ?>> endpoints() {
        return BithumbEndpoints.all();
    }

    @Override
    public CompletableFuture<?> trade(RandomCalls.Caller caller) {
        String id = IDS.next();
        return switch (caller.random().nextInt(3)) {
            case 0 -> caller.start(OrderCalls.place(id));
            case 1 -> caller.start(OrderCalls.placeBatch(List.of(id, IDS.next())));
            default -> caller.start(OrderCalls.place(id)).thenCompose(ack -> caller.start(OrderCalls.cancel(id)));
        };
    }
}
