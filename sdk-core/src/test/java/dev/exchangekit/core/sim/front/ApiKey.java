package dev.exchangekit.core.sim.front;

import dev.exchangekit.core.testing.TestSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An API key of a simulator. Immutable; the methods that take a value return a changed copy.
 *
 * @param <S> the exchange's own kind of key
 */
public abstract class ApiKey<S extends ApiKey<S>> {
    private final Terms terms;

    protected ApiKey(Terms terms) {
        this.terms = terms;
    }

    /**
     * What every exchange's keys have.
     *
     * @param secret of a key that signs with HMAC-SHA256
     * @param publicKey of a key that signs with RSA
     * @param account the account's UID
     * @param permissions what it carries, which a read-only key may still not use
     * @param addresses the client addresses it is bound to; none for any
     */
    protected record Terms(
            String key,
            @Nullable String secret,
            @Nullable PublicKey publicKey,
            String account,
            Set<Enum<?>> permissions,
            boolean readOnly,
            Set<String> addresses,
            @Nullable Instant expiry) {
        @Override
        public String toString() {
            return "Terms of account " + account;
        }
    }

    /** Starts a key that signs with HMAC-SHA256: any address, no expiry. */
    protected static Terms hmac(String key, String secret, String account, Enum<?>... permissions) {
        return new Terms(key, secret, null, account, Set.of(permissions), false, Set.of(), null);
    }

    /** Starts a key that signs with RSA, of which the exchange holds the public half: any address, no expiry. */
    protected static Terms rsa(String key, PublicKey publicKey, String account, Enum<?>... permissions) {
        return new Terms(key, null, publicKey, account, Set.of(permissions), false, Set.of(), null);
    }

    /** Returns this key with other terms. */
    protected abstract S with(Terms changed);

    /**
     * Returns this key for another account, which is opened with the simulator's balances.
     *
     * @throws IllegalArgumentException if {@code uid} is not made of 1 to 18 digits
     */
    public final S account(String uid) {
        if (!uid.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("A UID is made of digits, not " + uid);
        }
        return with(new Terms(
                terms.key,
                terms.secret,
                terms.publicKey,
                uid,
                terms.permissions,
                terms.readOnly,
                terms.addresses,
                terms.expiry));
    }

    /** Returns this key with these permissions only; reading is always allowed. */
    protected final S allowing(Enum<?>... permissions) {
        return with(new Terms(
                terms.key,
                terms.secret,
                terms.publicKey,
                terms.account,
                Set.of(permissions),
                terms.readOnly,
                terms.addresses,
                terms.expiry));
    }

    /** Returns this key as one that may only read. */
    public final S readOnly() {
        return with(new Terms(
                terms.key,
                terms.secret,
                terms.publicKey,
                terms.account,
                terms.permissions,
                true,
                terms.addresses,
                terms.expiry));
    }

    /** Returns this key bound to these client addresses. */
    public final S addresses(String... allowed) {
        return with(new Terms(
                terms.key,
                terms.secret,
                terms.publicKey,
                terms.account,
                terms.permissions,
                terms.readOnly,
                Set.of(allowed),
                terms.expiry));
    }

    /** Returns this key with an expiry. */
    public final S expiresAt(Instant time) {
        return with(new Terms(
                terms.key,
                terms.secret,
                terms.publicKey,
                terms.account,
                terms.permissions,
                terms.readOnly,
                terms.addresses,
                time));
    }

    /** Returns what it is made of. */
    protected final Terms terms() {
        return terms;
    }

    /** Returns the API key. */
    public final String key() {
        return terms.key;
    }

    /** Returns the account's UID. */
    public final String account() {
        return terms.account;
    }

    /** Returns the public half of a key that signs with RSA. */
    public final @Nullable PublicKey publicKey() {
        return terms.publicKey;
    }

    /** Returns whether it may only read. */
    public final boolean isReadOnly() {
        return terms.readOnly;
    }

    /** Returns whether it may use a permission. */
    public final boolean may(Enum<?> permission) {
        return !terms.readOnly && carries(permission);
    }

    /** Returns whether it carries a permission, which a read-only key may still not use. */
    public final boolean carries(Enum<?> permission) {
        return terms.permissions.contains(permission);
    }

    /** Returns the client addresses it is bound to; none for any. */
    public final Set<String> addresses() {
        return terms.addresses;
    }

    /** Returns whether a client at this address may use it. */
    public final boolean admits(String address) {
        return terms.addresses.isEmpty() || terms.addresses.contains(address);
    }

    /** Returns when it expires. */
    public final @Nullable Instant expiry() {
        return terms.expiry;
    }

    /** Returns whether it has expired. */
    public final boolean hasExpired(Instant now) {
        return terms.expiry != null && !now.isBefore(terms.expiry);
    }

    /**
     * Returns whether {@code sign} is this key's signature of {@code text}.
     *
     * @param encoding how HMAC signatures are written; those by RSA are written in base64
     */
    public final boolean signs(String text, String sign, Function<byte[], String> encoding) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (terms.publicKey != null) {
                Signature rsa = Signature.getInstance("SHA256withRSA");
                rsa.initVerify(terms.publicKey);
                rsa.update(bytes);
                byte[] decoded = decodeBase64(sign);
                return decoded != null && rsa.verify(decoded);
            }
            byte[] expected = encoding.apply(TestSecrets.hmac(Wire.or(terms.secret, ""), text))
                    .getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(expected, sign.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte @Nullable [] decodeBase64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public final String toString() {
        return "Key of account " + terms.account;
    }
}
