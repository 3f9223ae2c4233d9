package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimRules;
import dev.exchangekit.core.sim.front.Limits;
import dev.exchangekit.core.sim.front.Simulator;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * A simulated Bybit on the loopback address, with an account, a key and filled order books.
 *
 * <pre>{@code
 * try (BybitSimulator bybit = BybitSimulator.start()) {
 *     // point any client at bybit.uri() with bybit.apiKey() and bybit.secret()
 * }
 * }</pre>
 *
 * <p>Thread-safe. Prices stand still until {@link #step} or the {@link #marketMaker} moves them. Only the server's own
 * threads run, until {@link #close}.
 */
public final class BybitSimulator extends Simulator {
    /** The UID of the account that the first key belongs to. */
    public static final String FIRST_ACCOUNT = "100000001";

    private static final Limits.Address ADDRESS =
            new Limits.Address(600, Duration.ofSeconds(5), Duration.ofMinutes(10));

    private final Auth auth;
    private final String apiKey;
    private final String secret;

    private BybitSimulator(Builder builder) {
        super(builder, SimRules.builder().marketPriceCap("0.05").build(), DefaultMarkets::all, ADDRESS);
        auth = new Auth(exchangeClock());
        apiKey = letters(18);
        secret = letters(36);
        addKey(SimKey.hmac(apiKey, secret));
        serve(
                new BybitFront(
                        exchangeClock(),
                        auth,
                        limits(),
                        new Rates(builder.vip),
                        this::account,
                        Routes.all(sim(), visibility(), builder.vip)),
                builder);
    }

    /** Starts a simulator on a free port with the default instruments and balances. */
    public static BybitSimulator start() {
        return builder().start();
    }

    /** Collects what a simulator starts with. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the first key, which belongs to {@link #FIRST_ACCOUNT} and may do everything. */
    public String apiKey() {
        return apiKey;
    }

    /** Returns the first key's secret. */
    public String secret() {
        return secret;
    }

    /** Adds a key, or replaces the one with the same name, and opens its account with the starting balances. */
    public void addKey(SimKey key) {
        account(key.account());
        auth.add(key);
    }

    /** Makes the exchange forget a key. */
    public void removeKey(String key) {
        auth.remove(key);
    }

    /** Returns the account of the first key. */
    public SimAccount account() {
        return account(FIRST_ACCOUNT);
    }

    /** Returns an account, which is opened with the starting balances if it is new. */
    public SimAccount account(String uid) {
        return account(uid, balances());
    }

    /** Collects what a simulator starts with. */
    public static final class Builder extends Simulator.Builder<Builder> {
        private int vip;

        private Builder() {}

        /** Sets the VIP level, 0 to 5, which decides how many order calls a second are let through; 0 by default. */
        public Builder vip(int level) {
            vip = level;
            return this;
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
        public BybitSimulator start() {
            return new BybitSimulator(this);
        }
    }
}
