package dev.exchangekit.core.spi;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that can sign and cannot be read. Thread-safe. Every method takes the message in pieces, which saves callers
 * joining them, and throws {@link IllegalStateException} once the key is destroyed.
 */
public sealed interface SigningKey permits Hmac, RsaKey {
    /** The signature over all parts, one after the other. */
    byte[] sign(byte[]... parts);

    /** The signature as lower-case hexadecimal digits. */
    default String hex(byte[]... parts) {
        return HexFormat.of().formatHex(sign(parts));
    }

    /** The signature in standard Base64 with padding. */
    default String base64(byte[]... parts) {
        return Base64.getEncoder().encodeToString(sign(parts));
    }

    /** Makes the key unusable and lets go of its material. */
    void destroy();
}
