package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How another user of the exchange is named. */
public record RecipientType(@JsonValue String wire) implements OpenWord {
    public static final RecipientType EMAIL = new RecipientType("email");

    /** By phone number. */
    public static final RecipientType MOBILE = new RecipientType("mobile");

    /** By user id. */
    public static final RecipientType UID = new RecipientType("uid");
}
