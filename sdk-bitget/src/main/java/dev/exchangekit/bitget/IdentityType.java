package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who owns the address that a withdrawal goes to. */
public record IdentityType(@JsonValue String wire) implements OpenWord {
    /** A person. */
    public static final IdentityType USER = new IdentityType("user");

    public static final IdentityType COMPANY = new IdentityType("company");
}
