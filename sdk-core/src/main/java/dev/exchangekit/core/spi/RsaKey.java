package dev.exchangekit.core.spi;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SHA256withRSA (PKCS#1 v1.5). A signature takes around a millisecond, so nothing is kept between two of them. */
public final class RsaKey implements SigningKey {
    private static final String ALGORITHM = "SHA256withRSA";

    private volatile @Nullable PrivateKey key;

    /**
     * A key to sign with.
     *
     * @throws IllegalArgumentException when it is no RSA key
     */
    public RsaKey(PrivateKey key) {
        Objects.requireNonNull(key, "key");
        if (!key.getAlgorithm().equals("RSA")) {
            throw new IllegalArgumentException("private key is of type " + key.getAlgorithm() + ", not RSA");
        }
        this.key = key;
    }

    @Override
    public byte[] sign(byte[]... parts) {
        PrivateKey current = key;
        if (current == null) {
            throw new IllegalStateException("the credentials of this key have been destroyed");
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(current);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot sign with the RSA key given", e);
        }
    }

    /** Lets go of the key; the JDK has no way to wipe one. */
    @Override
    public void destroy() {
        key = null;
    }
}
