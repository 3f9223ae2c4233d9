package dev.exchangekit.bitget.subaccount;

import dev.exchangekit.core.spi.Check;
import java.util.regex.Pattern;

/** Shape of requests on sub-accounts. */
final class SubAccountChecks {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{8}");

    private SubAccountChecks() {}

    static void name(String name) {
        Check.text("name", name, NAME);
    }
}
