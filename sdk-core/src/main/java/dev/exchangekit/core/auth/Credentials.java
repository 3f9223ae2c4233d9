package dev.exchangekit.core.auth;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.MissingCredentialsException;
import dev.exchangekit.core.spi.Hmac;
import dev.exchangekit.core.spi.RsaKey;
import dev.exchangekit.core.spi.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An API key with what signs for it: a secret, or an RSA private key. The secret cannot be read back, and nothing of it
 * appears in any text. Thread-safe; compared by identity.
 */
public final class Credentials {
    private static final int SHOWN_FROM_LENGTH = 16;
    private static final int SHOWN = 4;

    private final String key;
    private final byte @Nullable [] secret;
    private final char @Nullable [] passphrase;
    private final SigningKey sha256;
    private @Nullable Hmac sha512;
    private volatile boolean destroyed;

    private Credentials(String key, byte @Nullable [] secret, SigningKey sha256, @Nullable String passphrase) {
        this.key = key;
        this.secret = secret;
        this.sha256 = sha256;
        this.passphrase = passphrase == null ? null : passphrase.toCharArray();
    }

    /**
     * A key and its secret, as Bybit and Bithumb issue them.
     *
     * @throws InvalidRequestException naming the argument that is blank or holds characters no exchange issues
     */
    public static Credentials of(String key, String secret) {
        return hmac(ascii("key", key), secret, null);
    }

    /**
     * A key, its secret and the passphrase chosen for it, as Bitget asks for.
     *
     * @throws InvalidRequestException naming the argument that is blank or holds characters no exchange issues
     */
    public static Credentials of(String key, String secret, String passphrase) {
        return hmac(ascii("key", key), secret, ascii("passphrase", passphrase));
    }

    /** A key whose public half was registered with the exchange. */
    public static Credentials rsa(String key, PrivateKey privateKey) {
        return new Credentials(ascii("key", key), null, new RsaKey(privateKey), null);
    }

    /** A key whose public half was registered with the exchange, and the passphrase chosen for it. */
    public static Credentials rsa(String key, PrivateKey privateKey, String passphrase) {
        return new Credentials(ascii("key", key), null, new RsaKey(privateKey), ascii("passphrase", passphrase));
    }

    /**
     * A key whose public half was registered with the exchange.
     *
     * @param pem unencrypted PKCS#8 text, beginning {@code -----BEGIN PRIVATE KEY-----}
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Credentials rsa(String key, String pem) {
        return rsa(key, Pem.privateKey(pem));
    }

    /**
     * A key whose public half was registered with the exchange, and the passphrase chosen for it.
     *
     * @param pem unencrypted PKCS#8 text, beginning {@code -----BEGIN PRIVATE KEY-----}
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Credentials rsa(String key, String pem, String passphrase) {
        return rsa(key, Pem.privateKey(pem), passphrase);
    }

    /**
     * Reads environment variables: {@code X_API_KEY}; {@code X_SECRET_KEY} (or {@code X_API_SECRET}) or {@code
     * X_RSA_PRIVATE_KEY} (PKCS#8 PEM text, line breaks may be written {@code \n}); and where there is one {@code
     * X_PASSPHRASE}.
     *
     * @param prefix the X, for example {@code BYBIT}
     * @throws MissingCredentialsException naming the variable that is not set or blank
     */
    public static Credentials fromEnvironment(String prefix) {
        return fromEnvironment(prefix, System.getenv());
    }

    /** The same from other variables than those of this process. */
    public static Credentials fromEnvironment(String prefix, Map<String, String> variables) {
        Variables all = new Variables(prefix, variables);
        String key = all.required("_API_KEY");
        Optional<String> rsa = all.find("_RSA_PRIVATE_KEY");
        Optional<String> secret = all.find("_SECRET_KEY").or(() -> all.find("_API_SECRET"));
        Optional<String> passphrase = all.find("_PASSPHRASE");
        if (rsa.isPresent() && secret.isPresent()) {
            throw new IllegalArgumentException("environment holds both a secret and " + prefix
                    + "_RSA_PRIVATE_KEY; a key has only one of them, unset the other");
        }
        if (rsa.isPresent()) {
            PrivateKey privateKey = Pem.privateKey(rsa.get().replace("\\n", "\n"));
            return passphrase.map(p -> rsa(key, privateKey, p)).orElseGet(() -> rsa(key, privateKey));
        }
        String hmac = secret.orElseGet(() -> all.required("_SECRET_KEY"));
        return passphrase.map(p -> of(key, hmac, p)).orElseGet(() -> of(key, hmac));
    }

    private static Credentials hmac(String key, String secret, @Nullable String passphrase) {
        byte[] bytes = ascii("secret", secret).getBytes(StandardCharsets.US_ASCII);
        return new Credentials(key, bytes, Hmac.sha256(bytes), passphrase);
    }

    /** The API key, as every signed request carries it. */
    public String key() {
        return key;
    }

    /**
     * The passphrase, as Bitget wants it with every request; empty when none was given.
     *
     * @throws IllegalStateException after {@link #destroy()}
     */
    public synchronized Optional<String> passphrase() {
        requireUsable();
        return Optional.ofNullable(passphrase).map(String::new);
    }

    /** True when a secret signs that has at least so many characters. */
    public boolean hasSecretOf(int characters) {
        return secret != null && secret.length >= characters;
    }

    /** True when an RSA private key signs, false when a secret does. */
    public boolean isRsa() {
        return sha256 instanceof RsaKey;
    }

    /**
     * What signs by SHA-256: HMAC with the secret, or RSA with the private key.
     *
     * @throws IllegalStateException after {@link #destroy()}
     */
    public SigningKey sha256() {
        requireUsable();
        return sha256;
    }

    /**
     * HMAC-SHA512 with the secret.
     *
     * @throws IllegalStateException after {@link #destroy()}
     * @throws IllegalArgumentException when an RSA key signs
     */
    public synchronized SigningKey sha512() {
        requireUsable();
        if (secret == null) {
            throw new IllegalArgumentException("a secret is needed here, and these credentials hold an RSA key");
        }
        if (sha512 == null) {
            sha512 = Hmac.sha512(secret);
        }
        return sha512;
    }

    /**
     * True when both hold the same key and secret, and the same passphrase.
     *
     * @throws IllegalStateException when either was destroyed
     */
    public boolean isSameAs(Credentials other) {
        return key.equals(other.key)
                && isRsa() == other.isRsa()
                && proof().equals(other.proof())
                && passphrase().equals(other.passphrase());
    }

    /** Signed by the secret, which is thereby compared without being read. */
    private String proof() {
        return sha256().base64("same".getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    /**
     * Wipes the secret. Every later use, also by clients that were given these credentials before, fails with an {@link
     * IllegalStateException}. Idempotent.
     */
    public synchronized void destroy() {
        destroyed = true;
        sha256.destroy();
        if (sha512 != null) {
            sha512.destroy();
        }
        if (secret != null) {
            Arrays.fill(secret, (byte) 0);
        }
        if (passphrase != null) {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** True after {@link #destroy()}. */
    public boolean isDestroyed() {
        return destroyed;
    }

    private void requireUsable() {
        if (destroyed) {
            throw new IllegalStateException("credentials " + this + " have been destroyed");
        }
    }

    /** The first characters of the key, if it is long enough for them not to matter; nothing else. */
    @Override
    public String toString() {
        return (key.length() >= SHOWN_FROM_LENGTH ? key.substring(0, SHOWN) : "") + "***";
    }

    /** In a header other characters would fail later and be quoted in the message, and in a secret they are a mistake. */
    private static String ascii(String name, String value) {
        trimmed(name, value);
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new InvalidRequestException(name, "hidden", "holds a blank or a character that is not ASCII");
        }
        return value;
    }

    private static String trimmed(String name, String value) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new InvalidRequestException(name, "blank", "is required");
        }
        if (!value.equals(value.strip())) {
            throw new InvalidRequestException(name, "hidden", "begins or ends with a blank or a line break");
        }
        return value;
    }

    private record Variables(String prefix, Map<String, String> all) {
        Optional<String> find(String suffix) {
            return Optional.ofNullable(all.get(prefix + suffix)).filter(value -> !value.isBlank());
        }

        String required(String suffix) {
            return find(suffix)
                    .orElseThrow(() -> new MissingCredentialsException(
                            "environment variable " + prefix + suffix + " is not set; signed calls need " + prefix
                                    + "_API_KEY and " + prefix + "_SECRET_KEY (or " + prefix + "_RSA_PRIVATE_KEY)"));
        }

        /** Values stay out of every text. */
        @Override
        public String toString() {
            return prefix + "_*";
        }
    }
}
