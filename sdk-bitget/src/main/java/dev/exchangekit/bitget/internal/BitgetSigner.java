package dev.exchangekit.bitget.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.SignedParts.Header;
import dev.exchangekit.core.spi.Signer;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs Bitget V2 and V3 requests: timestamp, method, path, {@code ?} and query where there is one, body; HMAC-SHA256
 * or RSA, in Base64. The query is signed in the encoded form in which it is sent; what Bitget expects of values that
 * need encoding is not confirmed. Thread-safe.
 *
 * <p>Bitget promises no moment after which it refuses a signed request, so an answer that was lost stays open.
 *
 * @see <a href="https://www.bitget.com/api-doc/common/signature">Signature</a>
 */
public final class BitgetSigner implements Signer {
    private final Credentials credentials;
    private final List<Header> constantHeaders;

    /**
     * A signer for these credentials, which must hold a passphrase.
     *
     * @param demo true for a key that was made in demo mode. Marked on signed calls only: the time, which is public, is
     *     reported to be refused with that mark
     */
    public BitgetSigner(Credentials credentials, boolean demo) {
        if (credentials.passphrase().isEmpty()) {
            throw new IllegalArgumentException("Bitget needs the passphrase that was chosen for the key:"
                    + " give it to Credentials.of or set BITGET_PASSPHRASE");
        }
        this.credentials = credentials;
        Header key = new Header("ACCESS-KEY", credentials.key());
        this.constantHeaders = demo ? List.of(key, new Header("paptrading", "1")) : List.of(key);
    }

    @Override
    public SignedParts sign(UnsignedRequest request, Instant timestamp) {
        String millis = Long.toString(timestamp.toEpochMilli());
        String query = request.query();
        String head = millis + request.method() + request.path() + (query.isEmpty() ? "" : "?" + query);
        List<Header> headers = new ArrayList<>(constantHeaders.size() + 3);
        headers.addAll(constantHeaders);
        headers.add(new Header("ACCESS-TIMESTAMP", millis));
        headers.add(new Header("ACCESS-PASSPHRASE", credentials.passphrase().orElseThrow()));
        headers.add(new Header("ACCESS-SIGN", credentials.sha256().base64(head.getBytes(UTF_8), request.body())));
        return SignedParts.of(headers);
    }

    /** The {@code timestamp} of a private stream's login: seconds, although Bitget's page says milliseconds. */
    public static String webSocketTimestamp(Instant timestamp) {
        return Long.toString(timestamp.getEpochSecond());
    }

    /** The {@code sign} of a private stream's login, which Bitget accepts for 30 s. */
    public static String webSocketLogin(Credentials credentials, Instant timestamp) {
        return credentials.sha256().base64((webSocketTimestamp(timestamp) + "GET/user/verify").getBytes(UTF_8));
    }
}
