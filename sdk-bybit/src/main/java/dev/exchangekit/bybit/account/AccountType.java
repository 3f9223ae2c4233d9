package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of wallet. */
public record AccountType(@JsonValue String wire) implements OpenWord {
    /** The unified trading account. */
    public static final AccountType UNIFIED = new AccountType("UNIFIED");

    /** The funding wallet. */
    public static final AccountType FUND = new AccountType("FUND");

    /** The earn account; only as what deposits go to. */
    public static final AccountType EARN = new AccountType("EARN");
}
