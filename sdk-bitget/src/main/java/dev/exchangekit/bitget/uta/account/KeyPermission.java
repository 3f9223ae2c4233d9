package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an API key may do. */
public record KeyPermission(@JsonValue String wire) implements OpenWord {
    /** Manage the unified account. */
    public static final KeyPermission MANAGEMENT = new KeyPermission("uta_mgt");

    /** Trade with the unified account. */
    public static final KeyPermission TRADE = new KeyPermission("uta_trade");

    /** Withdraw. */
    public static final KeyPermission WITHDRAW = new KeyPermission("withdraw");

    /** Positions of futures copy trading. */
    public static final KeyPermission COPY_POSITIONS = new KeyPermission("copy_futures_position");

    /** Orders of futures copy trading. */
    public static final KeyPermission COPY_ORDERS = new KeyPermission("copy_futures_order");
}
