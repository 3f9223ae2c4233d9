package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of wallet. */
public record AccountType(@JsonValue String wire) implements OpenWord {
    /** The unified trading account. */
    public static final AccountType UNIFIED = new AccountType("UNIFIED");

    /** The funding wallet. */
    public static final AccountType FUND = new AccountType("FUND");

    @JsonCreator
    public static AccountType of(String wire) {
        return switch (wire) {
            case "UNIFIED" -> UNIFIED;
            case "FUND" -> FUND;
            default -> new AccountType(wire);
        };
    }
}
