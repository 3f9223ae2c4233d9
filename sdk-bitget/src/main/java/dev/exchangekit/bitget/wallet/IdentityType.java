package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who owns an address. */
public record IdentityType(@JsonValue String wire) implements OpenWord {
    /** A person. */
    public static final IdentityType USER = new IdentityType("user");

    public static final IdentityType COMPANY = new IdentityType("company");
}
