package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which assets are margin. */
public record AssetMode(@JsonValue String wire) implements OpenWord {
    /** Assets of several coins together. */
    public static final AssetMode MULTI_ASSETS = new AssetMode("multi_assets");

    /** Assets of several coins together, in older texts. */
    public static final AssetMode UNION = new AssetMode("union");
}
