package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an API key of a unified account may do. */
public record ApiKeyPermission(@JsonValue String wire) implements OpenWord {
    /** Manage the account. */
    public static final ApiKeyPermission UTA_MGT = new ApiKeyPermission("uta_mgt");

    /** Trade. */
    public static final ApiKeyPermission UTA_TRADE = new ApiKeyPermission("uta_trade");
}
