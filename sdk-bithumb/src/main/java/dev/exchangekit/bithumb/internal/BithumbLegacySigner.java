package dev.exchangekit.bithumb.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.Signer;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Signs Bithumb 1.2 requests ({@code /info}, {@code /trade}), whose form body names its {@code endpoint} first:
 * HMAC-SHA512 over path, body and nonce with zero bytes between them, written as Base64 of its hexadecimal text.
 * Thread-safe. Keys of 1.2 and 2.x are different ones.
 */
public final class BithumbLegacySigner implements Signer {
    private static final byte[] ZERO = {0};

    private final Credentials credentials;
    private final Header keyHeader;
    private final Header separatorHeader = new Header("api-client-type", "0");

    public BithumbLegacySigner(Credentials credentials) {
        BithumbSigner.requireSecret(credentials);
        this.credentials = credentials;
        this.keyHeader = new Header("Api-Key", credentials.key());
    }

    /** Signs a request; Bithumb refuses it when its clock is more than 20 s away, which bounds nothing exactly. */
    @Override
    public SignedParts sign(UnsignedRequest request, Instant timestamp) {
        String nonce = Long.toString(timestamp.toEpochMilli());
        String hex = credentials
                .sha512()
                .hex(request.path().getBytes(UTF_8), ZERO, request.body(), ZERO, nonce.getBytes(UTF_8));
        return SignedParts.of(List.of(
                keyHeader,
                new Header("Api-Sign", Base64.getEncoder().encodeToString(hex.getBytes(ISO_8859_1))),
                new Header("Api-Nonce", nonce),
                separatorHeader));
    }
}
