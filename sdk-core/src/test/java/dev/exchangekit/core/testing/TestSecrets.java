package dev.exchangekit.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.auth.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that tests and simulators use. They are like nothing else that a program writes, so a piece of one that
 * turns up anywhere is a leak; {@link SecretHunt} looks for them after each run.
 */
public final class TestSecrets {
    /** May be shown up to its fourth character. */
    public static final String KEY = "EKTESTKEY-7vQm2ZsXw9Lr";

    public static final String SECRET = "xK9-wZ3pTq8JmV5yGd2RbH7nUc4FsE6a";
    public static final String PASSPHRASE = "Vq7jYw4ZkP2x";

    /** Where {@link #made} writes; the build names it, elsewhere nothing is written. */
    private static final Optional<Path> MADE = Optional.ofNullable(System.getProperty("exchangekit.test.made-secrets"))
            .map(Path::of);

    private TestSecrets() {}

    /** For exchanges that know key and secret. */
    public static Credentials credentials() {
        return Credentials.of(KEY, SECRET);
    }

    /** For exchanges that want a passphrase too. */
    public static Credentials credentialsWithPassphrase() {
        return Credentials.of(KEY, SECRET, PASSPHRASE);
    }

    /** For exchanges that hold the public half of the key of {@link #rsaPublicKey}. */
    public static Credentials rsaCredentials() {
        return Credentials.rsa(KEY, Rsa.PRIVATE);
    }

    /** The private half; the same during a run and another one in the next. */
    public static PrivateKey rsaPrivateKey() {
        return Rsa.PRIVATE;
    }

    /** The public half. */
    public static PublicKey rsaPublicKey() {
        return Rsa.PAIR.getPublic();
    }

    /** An HMAC-SHA256 that nothing of the library made. */
    public static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names something that was made from a secret and must not be shown either, for example a signature. */
    public static void made(String secret) {
        MADE.ifPresent(file -> {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, secret + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Everything that was named since this was asked last. */
    static List<String> takeMade() throws IOException {
        if (MADE.isEmpty() || !Files.exists(MADE.get())) {
            return List.of();
        }
        List<String> made = Files.readAllLines(MADE.get());
        Files.delete(MADE.get());
        return made;
    }

    /** What must not be shown and is the same in each run. */
    static List<String> fixed() {
        return List.of(KEY, SECRET, PASSPHRASE);
    }

    /** Made when it is asked for: it takes a while. */
    private static final class Rsa {
        private static final KeyPair PAIR = generate();
        private static final PrivateKey PRIVATE = PAIR.getPrivate();

        private static KeyPair generate() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                made(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
                return pair;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
