package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.front.ApiKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;

/**
 * An API key of the simulated Bitget. Immutable; the methods that take a value return a changed copy.
 *
 * <p>A key starts with all permissions, for any address, without expiry, for live trading and for the first account of
 * its mode.
 */
public final class SimKey extends ApiKey<SimKey> {
    private final String passphrase;
    private final AccountMode mode;
    private final boolean demo;

    private SimKey(Terms terms, String passphrase, AccountMode mode, boolean demo) {
        super(terms);
        this.passphrase = passphrase;
        this.mode = mode;
        this.demo = demo;
    }

    /** Starts a key that signs with HMAC-SHA256. */
    public static SimKey hmac(AccountMode mode, String key, String secret, String passphrase) {
        return new SimKey(hmac(key, secret, firstAccount(mode), SimPermission.values()), passphrase, mode, false);
    }

    /** Starts a key that signs with RSA, of which the exchange holds the public half. */
    public static SimKey rsa(AccountMode mode, String key, PublicKey publicKey, String passphrase) {
        return new SimKey(rsa(key, publicKey, firstAccount(mode), SimPermission.values()), passphrase, mode, false);
    }

    private static String firstAccount(AccountMode mode) {
        return mode == AccountMode.CLASSIC ? BitgetSimulator.CLASSIC_ACCOUNT : BitgetSimulator.UNIFIED_ACCOUNT;
    }

    /** Returns this key with these permissions only; reading is always allowed. */
    public SimKey permissions(SimPermission... allowed) {
        return allowing(allowed);
    }

    /** Returns this key as one for demo trading, whose calls need the header {@code paptrading: 1}. */
    public SimKey demo() {
        return new SimKey(terms(), passphrase, mode, true);
    }

    /** Returns which system its account is in. */
    public AccountMode mode() {
        return mode;
    }

    boolean isDemo() {
        return demo;
    }

    boolean hasPassphrase(String text) {
        return MessageDigest.isEqual(
                passphrase.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected SimKey with(Terms changed) {
        return new SimKey(changed, passphrase, mode, demo);
    }
}
