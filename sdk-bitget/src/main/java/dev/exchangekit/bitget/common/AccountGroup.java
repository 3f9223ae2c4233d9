package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of account. */
public record AccountGroup(@JsonValue String wire) implements OpenWord {
    public static final AccountGroup SPOT = new AccountGroup("spot");

    public static final AccountGroup FUTURES = new AccountGroup("futures");

    public static final AccountGroup FUNDING = new AccountGroup("funding");

    public static final AccountGroup EARN = new AccountGroup("earn");

    public static final AccountGroup BOTS = new AccountGroup("bots");

    public static final AccountGroup MARGIN = new AccountGroup("margin");
}
