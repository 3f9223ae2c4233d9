package dev.exchangekit.bithumb.sim;

import dev.exchangekit.bithumb.sim.rest.RestRoutes;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimFeeRates;
import dev.exchangekit.core.sim.SimIds;
import dev.exchangekit.core.sim.SimRules;
import dev.exchangekit.core.sim.front.Limits;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Simulator;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A simulated Bithumb on the loopback address, with an account, a key and filled order books.
 *
 * <pre>{@code
 * try (BithumbSimulator bithumb = BithumbSimulator.start()) {
 *     // point any client at bithumb.uri() with bithumb.apiKey() and bithumb.secret()
 * }
 * }</pre>
 *
 * <p>Thread-safe. Prices stand still until {@link #step} or the {@link #marketMaker} moves them. Only the server's own
 * threads run, until {@link #close}.
 */
public final class BithumbSimulator extends Simulator {
    /** The number of the account that the first key belongs to. */
    public static final String ACCOUNT = "100000001";

    /** Only calls of one kind are limited, not those of an address over all kinds. */
    private static final Limits.Address ADDRESS =
            new Limits.Address(Integer.MAX_VALUE, Duration.ofSeconds(1), Duration.ZERO);

    private static final SimIds IDS =
            (market, sequence, random) -> String.format(Locale.ROOT, "C0101%015d", 1_818_000 + sequence);

    private final Quirks quirks = new Quirks();
    private final Auth auth;
    private final Cashier cashier;
    private final String apiKey;
    private final String secret;

    private BithumbSimulator(Builder builder) {
        super(builder, rules(), now -> DefaultMarkets.all(), ADDRESS);
        auth = new Auth(exchangeClock(), quirks);
        cashier = new Cashier(exchangeClock());
        apiKey = letters(48);
        secret = letters(64);
        addKey(SimKey.of(apiKey, secret));
        Pending pending = new Pending(sim(), clock(), visibility(), quirks);
        Twaps twaps = new Twaps(sim(), exchangeClock());
        Backend backend =
                new Backend(sim(), new Markets(sim()), visibility(), pending, quirks, twaps, cashier, auth::keys);
        Runnable beforeEach = () -> {
            pending.run();
            twaps.run();
            cashier.run();
        };
        serve(
                new BithumbFront(
                        exchangeClock(), auth, new Rates(limits()), this::account, beforeEach, routes(backend)),
                builder);
    }

    private static List<Route> routes(Backend backend) {
        List<Route> routes = new ArrayList<>(RestRoutes.all(backend));
        routes.addAll(new LegacyHandler(backend).routes());
        return routes;
    }

    private static SimRules rules() {
        SimFeeRates fees = SimFeeRates.of("0.0025", "0.0025");
        return SimRules.builder()
                .fees(fees, fees)
                .spotFeeAsset(SimRules.SpotFeeAsset.QUOTE)
                .maxOpenOrders(1000, 1000)
                .emptyCandles(false)
                .ids(IDS, IDS)
                .build();
    }

    /** Starts a simulator on a free port with the default instruments and balances. */
    public static BithumbSimulator start() {
        return builder().start();
    }

    /** Collects what a simulator starts with. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the first key, which belongs to {@link #ACCOUNT} and may do everything. */
    public String apiKey() {
        return apiKey;
    }

    /** Returns the secret of the first key. */
    public String secret() {
        return secret;
    }

    /** Adds a key, or replaces the one with the same name, and opens its account with the starting balances. */
    public void addKey(SimKey key) {
        auth.add(key);
        account(key.account());
    }

    /** Makes the exchange forget a key. */
    public void removeKey(String key) {
        auth.remove(key);
    }

    /** Returns the account of the first key. */
    public SimAccount account() {
        return account(ACCOUNT);
    }

    /** Returns an account, which is opened with the starting balances if it is new. */
    public SimAccount account(String number) {
        return account(number, balances());
    }

    /** Returns what answers differ in from the documents. */
    public Quirks quirks() {
        return quirks;
    }

    /** Lets a currency arrive at the first account, which shows it among its deposits. */
    public void receive(String currency, BigDecimal amount) {
        cashier.receive(account(), currency, amount);
    }

    /** Collects what a simulator starts with. */
    public static final class Builder extends Simulator.Builder<Builder> {
        private Builder() {
            balance("KRW", new BigDecimal("100000000"));
            balance("XRP", new BigDecimal("10000"));
            balance("USDC", BigDecimal.ZERO);
            balance("SOL", BigDecimal.ZERO);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Starts the simulator.
         *
         * @throws UncheckedIOException if the port is taken
         */
        public BithumbSimulator start() {
            return new BithumbSimulator(this);
        }
    }
}
