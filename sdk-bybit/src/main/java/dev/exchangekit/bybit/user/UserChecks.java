package dev.exchangekit.bybit.user;

import dev.exchangekit.core.spi.Check;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shape of requests on users and keys. Keys and passwords are not repeated in what is thrown. */
final class UserChecks {
    private static final String SECRET = "***";
    private static final Pattern USERNAME = Pattern.compile("\\S{6,16}");
    private static final Pattern ADDRESS = Pattern.compile("[^,\\s]{1,64}");
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 30;

    private UserChecks() {}

    static void uid(long uid) {
        Check.that(uid > 0, "uid", uid, "must be positive");
    }

    static void apiKey(Optional<String> key) {
        Check.that(key.isEmpty() || !key.get().isBlank(), "apiKey", SECRET, "must not be blank");
    }

    static void addresses(List<String> addresses) {
        addresses.forEach(address -> Check.text("ips", address, ADDRESS));
    }

    static void username(String name) {
        Check.text("username", name, USERNAME);
    }

    static void password(String password) {
        Check.that(
                password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST_PASSWORD,
                "password",
                SECRET,
                "must have " + SHORTEST_PASSWORD + ".." + LONGEST_PASSWORD + " characters");
    }

    static void somePermission(SubApiKeyPermissions permissions) {
        boolean none = Stream.of(
                        permissions.contractTrade(),
                        permissions.spot(),
                        permissions.wallet(),
                        permissions.options(),
                        permissions.derivatives(),
                        permissions.exchange(),
                        permissions.earn())
                .allMatch(List::isEmpty);
        Check.that(!none, "permissions", "empty", "one permission is required");
    }
}
