package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.market.TickersRequest;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.bybit.sim.SimKey;
import dev.exchangekit.bybit.sim.SimPermission;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.bybit.user.UserEndpoints;
import dev.exchangekit.bybit.user.VipLevel;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorWorld;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.Patient;
import dev.exchangekit.core.contract.faults.RandomCalls;
import dev.exchangekit.core.contract.faults.SimulatedWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import java.net.URI;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A simulated Bybit and the clients of its accounts, on one clock. */
final class SimulatedBybit extends SimulatedWorld<BybitSimulator> implements DoctorWorld {
    private static final String RSA_KEY = "rsa-key-of-the-account";
    private static final Credentials SPOT_ONLY = Credentials.of("spot-only-key-123", "spot-only-secret");
    private static final Credentials NEIGHBOUR =
            Credentials.of("OTHERKEY01234567", "OTHERSECRETabcdefghijklmnopqrstuvwxy");

    private final VipLevel level;
    private final BybitClient client;

    SimulatedBybit() {
        this(VipLevel.NONE, 0);
    }

    /**
     * An exchange with the limits of a level.
     *
     * @param level what clients are told of it
     * @param vip the level's number at the exchange
     */
    SimulatedBybit(VipLevel level, int vip) {
        super(time -> BybitSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .vip(vip)
                .start());
        this.level = level;
        this.client = open(config -> {});
    }

    /** A client of the account with more settings. */
    BybitClient open(Consumer<BybitConfig.Builder> settings) {
        return BybitClient.create(config -> {
            config.environment(BybitEnvironment.custom(uri()))
                    .credentials(hmac())
                    .timeSource(time())
                    .vipLevel(level)
                    .orderIntentHook(journalling());
            settings.accept(config);
        });
    }

    private Views<BybitClient> views(Consumer<BybitConfig.Builder> settings) {
        return views(open(settings));
    }

    private static Views<BybitClient> views(BybitClient client) {
        return new Views<>(client, client.async());
    }

    @Override
    public Examined examined(Patient patient) {
        BybitClient examined = BybitClient.create(config -> config.from(patient)
                .environment(BybitEnvironment.custom(patient.host()))
                .credentials(patient.credentials()));
        return new Examined(examined, examined.async()::doctor, examined.async()::healthCheck);
    }

    @Override
    public List<String> secrets() {
        return List.of(exchange().secret());
    }

    @Override
    public String openPath() {
        return MarketEndpoints.SERVER_TIME.path();
    }

    @Override
    public String signedPath() {
        return UserEndpoints.API_KEY_INFO.path();
    }

    @Override
    public Views<?> client() {
        return views(client);
    }

    @Override
    public Views<?> stranger() {
        return views(config -> config.credentials(Optional.empty()));
    }

    @Override
    public Views<?> client(URI... hosts) {
        return views(config -> config.environment(BybitEnvironment.custom(hosts)));
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
        exchange()
                .addKey(SimKey.hmac("OTHERKEY01234567", "OTHERSECRETabcdefghijklmnopqrstuvwxy")
                        .account("200000002"));
        return views(config -> config.rateBudget(budget).credentials(NEIGHBOUR));
    }

    @Override
    public Credentials hmac() {
        return Credentials.of(exchange().apiKey(), exchange().secret());
    }

    @Override
    public Credentials rsa(KeyPair pair) {
        exchange().addKey(SimKey.rsa(RSA_KEY, pair.getPublic()));
        return Credentials.rsa(RSA_KEY, pair.getPrivate());
    }

    @Override
    public Credentials wrongSecret() {
        return Credentials.of(exchange().apiKey(), "not-the-secret");
    }

    @Override
    public String wrongSecretCode() {
        return "10004";
    }

    @Override
    public Credentials withoutTrading() {
        exchange().addKey(SimKey.hmac("spot-only-key-123", "spot-only-secret").permissions(SimPermission.SPOT_TRADE));
        return SPOT_ONLY;
    }

    @Override
    public EndpointCall<?, ?> read() {
        return new EndpointCall<>(
                MarketEndpoints.TICKERS,
                TickersRequest.builder()
                        .category(Category.LINEAR)
                        .symbol(BybitWrites.SYMBOL)
                        .build());
    }

    @Override
    public EndpointCall<?, ?> signedRead() {
        return new EndpointCall<>(UserEndpoints.API_KEY_INFO, NoParameters.NONE);
    }

    @Override
    public Optional<EndpointCall<?, ?>> tooLarge() {
        return Optional.of(new EndpointCall<>(TradeEndpoints.PLACE_ORDERS, BybitWrites.batch(Category.LINEAR, 11)));
    }

    @Override
    public EndpointCall<?, ?> place(String clientOrderId) {
        return new EndpointCall<>(TradeEndpoints.PLACE_ORDER, BybitWrites.order(clientOrderId));
    }

    @Override
    public EndpointCall<?, ?> cancel(String clientOrderId) {
        return new EndpointCall<>(
                TradeEndpoints.CANCEL_ORDER,
                CancelOrderRequest.builder()
                        .category(Category.LINEAR)
                        .symbol(BybitWrites.SYMBOL)
                        .orderLinkId(clientOrderId)
                        .build());
    }

    @Override
    public EndpointCall<?, ?> order() {
        return new EndpointCall<>(TradeEndpoints.PLACE_ORDER, BybitWrites.order(Category.LINEAR));
    }

    @Override
    public String orderBucket() {
        return "trade.placeOrder.futures";
    }

    @Override
    public String addressBucket() {
        return BybitLimits.IP;
    }

    @Override
    public List<Endpoint<?, ?>> endpoints() {
        return BybitEndpoints.all();
    }

    @Override
    public CompletableFuture<?> trade(RandomCalls.Caller caller) {
        Category category = caller.random().nextBoolean() ? Category.LINEAR : Category.SPOT;
        PlaceOrderRequest order = BybitWrites.order(category);
        return switch (caller.random().nextInt(4)) {
            case 0, 1 -> caller.start(TradeEndpoints.PLACE_ORDER, order);
            case 2 ->
                caller.start(
                        TradeEndpoints.PLACE_ORDERS,
                        BybitWrites.batch(category, 1 + caller.random().nextInt(10)));
            default ->
                caller.start(TradeEndpoints.PLACE_ORDER, order)
                        .thenCompose(ack -> caller.start(
                                TradeEndpoints.CANCEL_ORDER,
                                CancelOrderRequest.builder()
                                        .category(category)
                                        .symbol(BybitWrites.SYMBOL)
                                        .orderId(ack.orderId())
                                        .build()));
        };
    }
}
