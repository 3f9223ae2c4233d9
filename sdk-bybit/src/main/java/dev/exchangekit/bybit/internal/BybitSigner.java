package dev.exchangekit.bybit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.Signer;
import dev.exchangekit.core.spi.SigningKey;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Signs Bybit V5 requests: timestamp, key, window, then the query of a GET or the body of a POST, without separators.
 * Keys with a secret sign by HMAC in hexadecimal, RSA keys in Base64. Thread-safe.
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/guide">Integration guidance</a>
 */
public final class BybitSigner implements Signer {
    /** Bybit compares its own clock, so only the window bounds acceptance; the second covers clocks of its servers. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final Credentials credentials;
    private final Duration recvWindow;
    private final String keyAndWindow;
    private final Header keyHeader;
    private final Header windowHeader;
    private final Header typeHeader = new Header("X-BAPI-SIGN-TYPE", "2");

    /**
     * A signer for these credentials.
     *
     * @param recvWindow how long after its timestamp Bybit may accept a request; at least 1 ms, Bybit's default is 5 s
     */
    public BybitSigner(Credentials credentials, Duration recvWindow) {
        long window = recvWindow.toMillis();
        if (window < 1) {
            throw new IllegalArgumentException("recvWindow " + recvWindow + " is shorter than 1 ms");
        }
        this.credentials = credentials;
        this.recvWindow = recvWindow;
        this.keyAndWindow = credentials.key() + window;
        this.keyHeader = new Header("X-BAPI-API-KEY", credentials.key());
        this.windowHeader = new Header("X-BAPI-RECV-WINDOW", Long.toString(window));
    }

    @Override
    public SignedParts sign(UnsignedRequest request, Instant timestamp) {
        String millis = Long.toString(timestamp.toEpochMilli());
        byte[] head = (millis + keyAndWindow).getBytes(UTF_8);
        byte[] tail = request.method() == HttpMethod.GET ? request.query().getBytes(UTF_8) : request.body();
        return SignedParts.acceptableUntil(
                timestamp.plus(recvWindow).plus(MARGIN),
                List.of(
                        keyHeader,
                        new Header("X-BAPI-TIMESTAMP", millis),
                        windowHeader,
                        new Header("X-BAPI-SIGN", signature(credentials, head, tail)),
                        typeHeader));
    }

    /**
     * The signature of a private stream's {@code auth} message. That RSA keys sign it the same way is not documented.
     *
     * @param expires the time after which the message is worthless, as it stands in the message
     */
    public static String webSocketAuth(Credentials credentials, Instant expires) {
        return signature(credentials, ("GET/realtime" + expires.toEpochMilli()).getBytes(UTF_8));
    }

    private static String signature(Credentials credentials, byte[]... parts) {
        SigningKey key = credentials.sha256();
        return credentials.isRsa() ? key.base64(parts) : key.hex(parts);
    }
}
