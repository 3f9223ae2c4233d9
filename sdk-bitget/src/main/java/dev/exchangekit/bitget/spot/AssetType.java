package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which coins a list of balances holds. */
public record AssetType(@JsonValue String wire) implements OpenWord {
    /** Coins that are held. */
    public static final AssetType HOLD_ONLY = new AssetType("hold_only");

    /** All coins. */
    public static final AssetType ALL = new AssetType("all");
}
