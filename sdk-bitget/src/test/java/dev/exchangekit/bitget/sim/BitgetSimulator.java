package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimFeeRates;
import dev.exchangekit.core.sim.SimIds;
import dev.exchangekit.core.sim.SimRules;
import dev.exchangekit.core.sim.front.Limits;
import dev.exchangekit.core.sim.front.Simulator;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A simulated Bitget on the loopback address, with a classic and a unified account, a key for each, and filled order
 * books.
 *
 * <pre>{@code
 * try (BitgetSimulator bitget = BitgetSimulator.start()) {
 *     // point any client at bitget.uri() with bitget.classic() or bitget.unified()
 * }
 * }</pre>
 *
 * <p>Thread-safe. Prices stand still until {@link #step} or the {@link #marketMaker} moves them. Only the server's own
 * threads run, until {@link #close}.
 */
public final class BitgetSimulator extends Simulator {
    /** The UID of the account that the first classic key belongs to. */
    public static final String CLASSIC_ACCOUNT = "100000001";

    /** The UID of the account that the first unified key belongs to. */
    public static final String UNIFIED_ACCOUNT = "100000002";

    private static final Limits.Address ADDRESS =
            new Limits.Address(6000, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Auth auth;
    private final Login classic;
    private final Login unified;

    private BitgetSimulator(Builder builder) {
        super(builder, rules(), DefaultMarkets::all, ADDRESS);
        auth = new Auth(exchangeClock());
        classic = login();
        unified = login();
        addKey(SimKey.hmac(AccountMode.CLASSIC, classic.apiKey(), classic.secret(), classic.passphrase()));
        addKey(SimKey.hmac(AccountMode.UNIFIED, unified.apiKey(), unified.secret(), unified.passphrase()));
        Backend backend = new Backend(sim(), new Listings(sim()), this::account, visibility());
        serve(
                new BitgetFront(exchangeClock(), auth, limits(), new Rates(), this::tradedFrom, Routes.all(backend)),
                builder);
    }

    private static SimRules rules() {
        return SimRules.builder()
                .fees(SimFeeRates.of("0.001", "0.001"), SimFeeRates.of("0.0002", "0.0006"))
                .maxOpenOrders(400, 400)
                .ids(SimIds.NUMBERS, SimIds.NUMBERS)
                .build();
    }

    private Login login() {
        return new Login("bg_" + letters(32), letters(64), letters(16));
    }

    /** What a client signs with. */
    public record Login(String apiKey, String secret, String passphrase) {
        /** Returns the key only. */
        @Override
        public String toString() {
            return "Login[" + apiKey + "]";
        }
    }

    /** Starts a simulator on a free port with the default instruments and balances. */
    public static BitgetSimulator start() {
        return builder().start();
    }

    /** Collects what a simulator starts with. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the first classic key, which belongs to {@link #CLASSIC_ACCOUNT} and may do everything. */
    public Login classic() {
        return classic;
    }

    /** Returns the first unified key, which belongs to {@link #UNIFIED_ACCOUNT} and may do everything. */
    public Login unified() {
        return unified;
    }

    /**
     * Adds a key, or replaces the one with the same name, and opens its account with the starting balances.
     *
     * @throws IllegalArgumentException if another key says that its account is in the other mode
     */
    public void addKey(SimKey key) {
        auth.add(key);
        tradedFrom(key);
    }

    /** Makes the exchange forget a key. */
    public void removeKey(String key) {
        auth.remove(key);
    }

    private SimAccount tradedFrom(SimKey key) {
        return key.mode() == AccountMode.UNIFIED
                ? unifiedAccount(key.account())
                : account(key.account(), ClassicWallet.SPOT);
    }

    /** Returns the account of the first unified key. */
    public SimAccount unifiedAccount() {
        return unifiedAccount(UNIFIED_ACCOUNT);
    }

    /** Returns a unified account, which is opened with the starting balances if it is new. */
    public SimAccount unifiedAccount(String uid) {
        SimAccount account = account(uid, balances());
        account.reuseClientIds();
        return account;
    }

    /** Returns a wallet of the first classic key's account. */
    public SimAccount account(ClassicWallet wallet) {
        return account(CLASSIC_ACCOUNT, wallet);
    }

    /**
     * Returns a wallet of a classic account, which is opened if it is new, with those of the starting balances that it
     * can hold. The spot wallet is opened with all of them.
     */
    public SimAccount account(String uid, ClassicWallet wallet) {
        Map<String, BigDecimal> held = balances().entrySet().stream()
                .filter(balance -> wallet.holds(balance.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return account(uid + "-" + wallet.wire(), held);
    }

    /** Collects what a simulator starts with. */
    public static final class Builder extends Simulator.Builder<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Starts the simulator.
         *
         * @throws UncheckedIOException if the port is taken
         */
        public BitgetSimulator start() {
            return new BitgetSimulator(this);
        }
    }
}
