package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Stage of the account between classic and unified. */
public record AccountMode(@JsonValue String wire) implements OpenWord {
    /** Unified. */
    public static final AccountMode UNIFIED = new AccountMode("unified");

    /** Unified for some products. */
    public static final AccountMode HYBRID = new AccountMode("hybrid");

    /** Becoming unified. */
    public static final AccountMode UPGRADING = new AccountMode("upgrading");

    /** Becoming classic. */
    public static final AccountMode SWITCHING = new AccountMode("switching");
}
