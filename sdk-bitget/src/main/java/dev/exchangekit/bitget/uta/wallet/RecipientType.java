package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How a user of the exchange is named. */
public record RecipientType(@JsonValue String wire) implements OpenWord {
    /** By the user id. */
    public static final RecipientType UID = new RecipientType("uid");

    /** By the email address. */
    public static final RecipientType EMAIL = new RecipientType("email");

    /** By the mobile number. */
    public static final RecipientType MOBILE = new RecipientType("mobile");
}
