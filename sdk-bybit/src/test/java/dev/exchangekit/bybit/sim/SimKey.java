package dev.exchangekit.bybit.sim;

import java.security.PublicKey;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An API key of the simulator. Immutable; the methods that take a value return a changed copy.
 */
public final class SimKey {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final String key;
    private final @Nullable String secret;
    private final @Nullable PublicKey publicKey;
    private final String account;
    private final Set<SimPermission> permissions;
    private final boolean readOnly;
    private final Set<String> addresses;
    private final @Nullable Instant expiresAt;

    private SimKey(
            String key,
            @Nullable String secret,
            @Nullable PublicKey publicKey,
            String account,
            Set<SimPermission> permissions,
            boolean readOnly,
            Set<String> addresses,
            @Nullable Instant expiresAt) {
        this.key = key;
        this.secret = secret;
        this.publicKey = publicKey;
        this.account = account;
        this.permissions = permissions;
        this.readOnly = readOnly;
        this.addresses = addresses;
        this.expiresAt = expiresAt;
    }

    /** Starts a key that signs with HMAC-SHA256: all permissions, any address, no expiry, the first account. */
    public static SimKey hmac(String key, String secret) {
        return new SimKey(
                key,
                secret,
                null,
                BybitSimulator.FIRST_ACCOUNT,
                EnumSet.allOf(SimPermission.class),
                false,
                Set.of(),
                null);
    }

    /** Starts a key that signs with RSA, of which the exchange holds the public half; otherwise as {@link #hmac}. */
    public static SimKey rsa(String key, PublicKey publicKey) {
        return new SimKey(
                key,
                null,
                publicKey,
                BybitSimulator.FIRST_ACCOUNT,
                EnumSet.allOf(SimPermission.class),
                false,
                Set.of(),
                null);
    }

    /** Returns so many random letters and digits. */
    static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /**
     * Returns this key for another account, which is opened with the simulator's balances.
     *
     * @throws IllegalArgumentException if {@code uid} is not made of 1 to 18 digits
     */
    public SimKey account(String uid) {
        if (!uid.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("A UID is made of digits, not " + uid);
        }
        return new SimKey(key, secret, publicKey, uid, permissions, readOnly, addresses, expiresAt);
    }

    /** Returns this key with these permissions only; reading is always allowed. */
    public SimKey permissions(SimPermission... allowed) {
        Set<SimPermission> set = EnumSet.noneOf(SimPermission.class);
        set.addAll(Set.of(allowed));
        return new SimKey(key, secret, publicKey, account, set, readOnly, addresses, expiresAt);
    }

    /** Returns this key as one that may only read. */
    public SimKey readOnly() {
        return new SimKey(key, secret, publicKey, account, permissions, true, addresses, expiresAt);
    }

    /** Returns this key bound to these client addresses. */
    public SimKey addresses(String... allowed) {
        return new SimKey(key, secret, publicKey, account, permissions, readOnly, Set.of(allowed), expiresAt);
    }

    /** Returns this key with an expiry. */
    public SimKey expiresAt(Instant time) {
        return new SimKey(key, secret, publicKey, account, permissions, readOnly, addresses, time);
    }

    /** Returns the API key. */
    public String key() {
        return key;
    }

    /** Returns the account's UID. */
    public String account() {
        return account;
    }

    @Nullable
    String secret() {
        return secret;
    }

    @Nullable
    PublicKey publicKey() {
        return publicKey;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    boolean may(SimPermission permission) {
        return !readOnly && permissions.contains(permission);
    }

    /** Returns whether the key carries a permission, which a read-only key may still not use. */
    boolean carries(SimPermission permission) {
        return permissions.contains(permission);
    }

    Set<String> addresses() {
        return addresses;
    }

    @Nullable
    Instant expiry() {
        return expiresAt;
    }

    @Override
    public String toString() {
        return "SimKey of account " + account;
    }
}
