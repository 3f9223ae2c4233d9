package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What a sub-account or its API key may do. */
public record SubAccountPermission(@JsonValue String wire) implements OpenWord {
    /** Trade spot. */
    public static final SubAccountPermission SPOT_TRADE = new SubAccountPermission("spot_trade");

    /** Trade spot with borrowed money. */
    public static final SubAccountPermission MARGIN_TRADE = new SubAccountPermission("margin_trade");

    /** Trade futures. */
    public static final SubAccountPermission CONTRACT_TRADE = new SubAccountPermission("contract_trade");

    /** Transfer between accounts; for API keys. */
    public static final SubAccountPermission TRANSFER = new SubAccountPermission("transfer");

    /** Read only. */
    public static final SubAccountPermission READ = new SubAccountPermission("read");
}
