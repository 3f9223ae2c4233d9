package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What a unified account can do. */
public record AccountLevel(@JsonValue String wire) implements OpenWord {
    /** The mode of new accounts. */
    public static final AccountLevel BASIC = new AccountLevel("basic");

    /** With margin shared between products. */
    public static final AccountLevel ADVANCED = new AccountLevel("advanced");

    /** With isolated margin. */
    public static final AccountLevel ISOLATED = new AccountLevel("isolated");

    /** For positions that hedge each other. */
    public static final AccountLevel DELTA = new AccountLevel("delta");
}
