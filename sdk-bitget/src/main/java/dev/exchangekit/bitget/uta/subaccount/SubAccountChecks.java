package dev.exchangekit.bitget.uta.subaccount;

import dev.exchangekit.core.spi.Check;
import java.util.regex.Pattern;

/** Shape of requests on sub-accounts. */
final class SubAccountChecks {
    private static final Pattern USERNAME = Pattern.compile("[a-z]{1,20}");

    private SubAccountChecks() {}

    static void username(String name) {
        Check.text("username", name, USERNAME);
    }
}
