package dev.exchangekit.core.spi;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash without a key, made the way {@link Hmac} is: every use works on a clone of an unused prototype. Thread-safe. */
public final class Digest {
    private final MessageDigest prototype;

    private Digest(String algorithm) {
        this.prototype = create(algorithm);
    }

    /** SHA-512. */
    public static Digest sha512() {
        return new Digest("SHA-512");
    }

    /** The hash as lower-case hexadecimal digits. */
    public String hex(byte[] message) {
        return HexFormat.of().formatHex(start().digest(message));
    }

    private MessageDigest start() {
        try {
            return (MessageDigest) prototype.clone();
        } catch (CloneNotSupportedException e) {
            return create(prototype.getAlgorithm());
        }
    }

    private static MessageDigest create(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime cannot compute " + algorithm, e);
        }
    }
}
