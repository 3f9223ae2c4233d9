package dev.exchangekit.bithumb.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.Digest;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.Signer;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Signs Bithumb 2.x requests: a JSON web token (HS256) per request that holds the key, a nonce, the time and, where the
 * request has parameters, the SHA-512 of their text. Thread-safe.
 *
 * <p>Bithumb does not say for how long it accepts a token, so an answer that was lost stays open.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb API documentation</a>
 */
public final class BithumbSigner implements Signer {
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();
    private static final String JWT_HEADER =
            BASE64_URL.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(UTF_8));

    private final Credentials credentials;
    private final Supplier<String> nonces;
    private final HashText hashText;
    private final Digest sha512 = Digest.sha512();
    private final String keyClaim;

    /** A signer with random nonces. */
    public BithumbSigner(Credentials credentials, ValueEncoding encoding) {
        this(credentials, encoding, () -> UUID.randomUUID().toString());
    }

    /**
     * A signer with nonces of one's own.
     *
     * @param nonces gives a text that was never used before, from any thread; it must need no escape in JSON
     */
    BithumbSigner(Credentials credentials, ValueEncoding encoding, Supplier<String> nonces) {
        requireSecret(credentials);
        this.credentials = credentials;
        this.nonces = nonces;
        this.hashText = new HashText(encoding);
        this.keyClaim = keyClaim(credentials.key());
    }

    @Override
    public SignedParts sign(UnsignedRequest request, Instant timestamp) {
        String parameters = hashText.of(request);
        String hash = parameters.isEmpty() ? "" : sha512.hex(parameters.getBytes(UTF_8));
        return SignedParts.of(List.of(new Header("Authorization", "Bearer " + token(hash, timestamp))));
    }

    /** The {@code Authorization} of a private stream's handshake, which has no parameters. */
    public String webSocketAuthorization(Instant timestamp) {
        return "Bearer " + token("", timestamp);
    }

    /** What is hashed and claimed for a request, line by line, without secret, signature and most of the key. */
    List<String> explain(UnsignedRequest request, Instant timestamp) {
        String parameters = hashText.of(request);
        String hash = parameters.isEmpty() ? "" : sha512.hex(parameters.getBytes(UTF_8));
        return List.of(
                "for example " + request,
                "hashed text: " + (parameters.isEmpty() ? "none" : parameters),
                "claims: " + claims(keyClaim(credentials.toString()), "<new for each request>", hash, timestamp));
    }

    private static String keyClaim(String key) {
        return "{\"access_key\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(key))
                + "\",\"nonce\":\"";
    }

    private static String claims(String keyClaim, String nonce, String queryHash, Instant timestamp) {
        StringBuilder claims = new StringBuilder(384)
                .append(keyClaim)
                .append(nonce)
                .append("\",\"timestamp\":")
                .append(timestamp.toEpochMilli());
        if (!queryHash.isEmpty()) {
            claims.append(",\"query_hash\":\"").append(queryHash).append("\",\"query_hash_alg\":\"SHA512\"");
        }
        return claims.append('}').toString();
    }

    private String token(String queryHash, Instant timestamp) {
        String claims = claims(keyClaim, nonces.get(), queryHash, timestamp);
        String unsigned = JWT_HEADER + "." + BASE64_URL.encodeToString(claims.getBytes(UTF_8));
        byte[] signature = credentials.sha256().sign(unsigned.getBytes(ISO_8859_1));
        return unsigned + "." + BASE64_URL.encodeToString(signature);
    }

    static void requireSecret(Credentials credentials) {
        if (credentials.isRsa()) {
            throw new IllegalArgumentException(
                    "Bithumb keys come with a secret, and these credentials hold an RSA key");
        }
    }
}
