package dev.exchangekit.core.spi;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A keyed hash. The key is set up once, in a prototype that is never updated; each signature works on a clone of it,
 * which is about as fast as one reused {@link Mac} and needs no lock. Where a provider's {@code Mac} cannot be cloned,
 * a new one is made per signature.
 */
public final class Hmac implements SigningKey {
    private final String algorithm;
    private final @Nullable Provider provider;
    private final byte[] key;
    private volatile @Nullable Mac prototype;
    private volatile boolean destroyed;

    private Hmac(String algorithm, byte[] key) {
        this(algorithm, key, null);
    }

    Hmac(String algorithm, byte[] key, @Nullable Provider provider) {
        this.algorithm = algorithm;
        this.provider = provider;
        this.key = key.clone();
        try {
            this.prototype = (Mac) keyed().clone();
            Arrays.fill(this.key, (byte) 0);
        } catch (CloneNotSupportedException e) {
            this.prototype = null;
        }
    }

    /** HMAC-SHA256 with a copy of the key, which must not be empty. */
    public static Hmac sha256(byte[] key) {
        return new Hmac("HmacSHA256", key);
    }

    /** HMAC-SHA512 with a copy of the key, which must not be empty. */
    public static Hmac sha512(byte[] key) {
        return new Hmac("HmacSHA512", key);
    }

    @Override
    public byte[] sign(byte[]... parts) {
        Mac mac = mac();
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    private Mac mac() {
        Mac keyed = prototype;
        if (keyed == null) {
            return fresh();
        }
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(algorithm + " can no longer be cloned", e);
        }
    }

    private synchronized Mac fresh() {
        if (destroyed) {
            throw new IllegalStateException("the credentials of this key have been destroyed");
        }
        return keyed();
    }

    private Mac keyed() {
        try {
            Mac mac = provider == null ? Mac.getInstance(algorithm) : Mac.getInstance(algorithm, provider);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot compute " + algorithm, e);
        }
    }

    @Override
    public synchronized void destroy() {
        destroyed = true;
        prototype = null;
        Arrays.fill(key, (byte) 0);
    }
}
