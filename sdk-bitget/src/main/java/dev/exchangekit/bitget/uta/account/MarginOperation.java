package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What happens to the margin of a position. */
public record MarginOperation(@JsonValue String wire) implements OpenWord {
    public static final MarginOperation ADD = new MarginOperation("add");

    public static final MarginOperation REMOVE = new MarginOperation("remove");
}
