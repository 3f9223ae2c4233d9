package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.spi.Check;
import java.util.List;
import java.util.regex.Pattern;

/** Shape of requests on API keys. Keys and passphrases are not repeated in what is thrown. */
public final class KeyChecks {
    private static final String SECRET = "***";
    private static final Pattern PASSPHRASE = Pattern.compile("[A-Za-z0-9]{8,32}");
    private static final Pattern ADDRESS = Pattern.compile("[^,\\s]{1,64}");
    private static final int MOST_ADDRESSES = 30;

    private KeyChecks() {}

    public static void apiKey(String key) {
        Check.that(!key.isBlank(), "apiKey", SECRET, "must not be blank");
    }

    public static void passphrase(String passphrase) {
        Check.that(
                PASSPHRASE.matcher(passphrase).matches(), "passphrase", SECRET, "must have 8..32 letters and digits");
    }

    public static void addresses(List<String> addresses) {
        Check.size("ips", addresses, 0, MOST_ADDRESSES);
        addresses.forEach(address -> Check.text("ips", address, ADDRESS));
    }
}
