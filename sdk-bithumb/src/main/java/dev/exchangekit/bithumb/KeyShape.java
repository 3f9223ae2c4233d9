package dev.exchangekit.bithumb;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.InvalidRequestException;

/**
 * What a key must look like. Bithumb does not say how long its keys are, nor what tells those of API 2.x from those of
 * 1.2: only what can be no key of either is refused here.
 */
final class KeyShape {
    private static final int SHORTEST = 16;
    private static final String HIDDEN = "hidden";
    private static final String ADVICE =
            "copy it whole from My page > API management > API 2.0, where Bithumb issues key and secret";

    private KeyShape() {}

    static void check(Credentials credentials) {
        if (credentials.isRsa()) {
            throw new InvalidRequestException(
                    "credentials", HIDDEN, "Bithumb keys come with a secret, and these hold an RSA key");
        }
        if (credentials.key().length() < SHORTEST) {
            throw new InvalidRequestException("key", HIDDEN, "is shorter than any of Bithumb's: " + ADVICE);
        }
        if (!credentials.hasSecretOf(SHORTEST)) {
            throw new InvalidRequestException("secret", HIDDEN, "is shorter than any of Bithumb's: " + ADVICE);
        }
    }
}
