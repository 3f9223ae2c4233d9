package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.BitgetEndpoints;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bitget.sim.SimKey;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.bitget.uta.market.TickersRequest;
import dev.exchangekit.bitget.uta.market.UtaMarketEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorWorld;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.Patient;
import dev.exchangekit.core.contract.faults.RandomCalls;
import dev.exchangekit.core.contract.faults.SimulatedWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.spi.Endpoint;
import java.net.URI;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A simulated Bitget and the clients of accounts of one kind, on one clock. */
final class SimulatedBitget extends SimulatedWorld<BitgetSimulator> implements DoctorWorld {
    private static final String RSA_KEY = "rsa-key-of-the-account";
    private static final String PASSPHRASE = "passphrase-of-made-keys";
    private static final ClientOrderIds IDS = ClientOrderIds.random();

    private final AccountMode mode;
    private final OrderCalls calls;
    private final BitgetClient client;

    SimulatedBitget(AccountMode mode) {
        super(time -> BitgetSimulator.builder()
                .clock(time::now)
                .history(Duration.ZERO)
                .start());
        this.mode = mode;
        this.calls = mode == AccountMode.CLASSIC ? new ClassicCalls() : new UnifiedCalls();
        this.client = open(config -> {});
    }

    private BitgetClient open(Consumer<BitgetConfig.Builder> settings) {
        return BitgetClient.create(config -> {
            config.environment(BitgetEnvironment.custom(uri()))
                    .account(mode)
                    .credentials(hmac())
                    .timeSource(time())
                    .orderIntentHook(journalling());
            settings.accept(config);
        });
    }

    private Views<BitgetClient> views(Consumer<BitgetConfig.Builder> settings) {
        BitgetClient opened = open(settings);
        return new Views<>(opened, opened.async());
    }

    @Override
    public Examined examined(Patient patient) {
        return examined(patient, mode, false);
    }

    /** A client that is set to a kind of account and to demo or live trading. */
    Examined examined(Patient patient, AccountMode account, boolean demo) {
        BitgetEnvironment environment = new BitgetEnvironment("custom", List.of(patient.host()), demo);
        BitgetClient examined = BitgetClient.create(config ->
                config.from(patient).account(account).environment(environment).credentials(patient.credentials()));
        return new Examined(examined, examined.async()::doctor, examined.async()::healthCheck);
    }

    @Override
    public List<String> secrets() {
        return List.of(login().secret(), login().passphrase());
    }

    @Override
    public String openPath() {
        return CommonEndpoints.SERVER_TIME.path();
    }

    @Override
    public String signedPath() {
        return mode == AccountMode.CLASSIC ? SpotEndpoints.ACCOUNT_INFO.path() : UtaAccountEndpoints.INFO.path();
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
        return views(config -> config.environment(BitgetEnvironment.custom(hosts)));
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
        Credentials other =
                added(SimKey.hmac(mode, "OTHERKEY01234567", "OTHERSECRETabcdefghijklmnopqrstuvwxy", PASSPHRASE)
                        .account("200000003"));
        return views(config -> config.rateBudget(budget).credentials(other));
    }

    private Credentials added(SimKey key) {
        exchange().addKey(key);
        return Credentials.of(key.key(), "OTHERSECRETabcdefghijklmnopqrstuvwxy", PASSPHRASE);
    }

    private BitgetSimulator.Login login() {
        return mode == AccountMode.CLASSIC ? exchange().classic() : exchange().unified();
    }

    @Override
    public Credentials hmac() {
        return Credentials.of(login().apiKey(), login().secret(), login().passphrase());
    }

    @Override
    public Credentials rsa(KeyPair pair) {
        exchange().addKey(SimKey.rsa(mode, RSA_KEY, pair.getPublic(), PASSPHRASE));
        return Credentials.rsa(RSA_KEY, pair.getPrivate(), PASSPHRASE);
    }

    @Override
    public Credentials wrongSecret() {
        return Credentials.of(login().apiKey(), "not-the-secret", login().passphrase());
    }

    @Override
    public String wrongSecretCode() {
        return "40009";
    }

    @Override
    public Credentials withoutTrading() {
        return added(SimKey.hmac(mode, "READINGKEY012345", "OTHERSECRETabcdefghijklmnopqrstuvwxy", PASSPHRASE)
                .readOnly());
    }

    @Override
    public EndpointCall<?, ?> read() {
        return new EndpointCall<>(
                UtaMarketEndpoints.TICKERS,
                TickersRequest.builder()
                        .category(Category.USDT_FUTURES)
                        .symbol(OrderCalls.SYMBOL)
                        .build());
    }

    @Override
    public EndpointCall<?, ?> signedRead() {
        return calls.read();
    }

    @Override
    public EndpointCall<?, ?> place(String clientOrderId) {
        return calls.place(clientOrderId);
    }

    @Override
    public EndpointCall<?, ?> cancel(String clientOrderId) {
        return calls.cancel(clientOrderId);
    }

    @Override
    public EndpointCall<?, ?> order() {
        return calls.place(IDS.next());
    }

    @Override
    public String orderBucket() {
        return mode == AccountMode.CLASSIC ? "futuresTrade.placeOrder" : "utaTrade.placeOrder";
    }

    @Override
    public String addressBucket() {
        return BitgetLimits.IP;
    }

    /** A batch may be refused without a code for each order; then they are looked up. */
    @Override
    public boolean endsAtOnce(Endpoint<?, ?> endpoint) {
        return endpoint.orderWrite().isEmpty();
    }

    @Override
    public List<Endpoint<?, ?>> endpoints() {
        return BitgetEndpoints.all();
    }

    @Override
    public CompletableFuture<?> trade(RandomCalls.Caller caller) {
        String id = IDS.next();
        return switch (caller.random().nextInt(4)) {
            case 0, 1 -> caller.start(calls.place(id));
            case 2 -> caller.start(calls.placeBatch(List.of(id, IDS.next())).call());
            default -> caller.start(calls.place(id)).thenCompose(ack -> caller.start(calls.cancel(id)));
        };
    }
}
