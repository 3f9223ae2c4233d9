package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which coins back positions margined in USDT. */
public record AssetMode(@JsonValue String wire) implements OpenWord {
    /** USDT alone. */
    public static final AssetMode SINGLE = new AssetMode("single");

    /** Several coins. */
    public static final AssetMode UNION = new AssetMode("union");
}
