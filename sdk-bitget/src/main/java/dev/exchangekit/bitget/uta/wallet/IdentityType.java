package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who receives a withdrawal. */
public record IdentityType(@JsonValue String wire) implements OpenWord {
    public static final IdentityType COMPANY = new IdentityType("company");

    /** A person. */
    public static final IdentityType USER = new IdentityType("user");
}
