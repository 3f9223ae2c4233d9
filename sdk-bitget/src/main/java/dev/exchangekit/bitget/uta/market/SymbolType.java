package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What is traded. Answers of 2025 have the kind of contract in its place. */
public record SymbolType(@JsonValue String wire) implements OpenWord {
    public static final SymbolType CRYPTO = new SymbolType("crypto");

    public static final SymbolType METAL = new SymbolType("metal");

    public static final SymbolType STOCK = new SymbolType("stock");

    public static final SymbolType COMMODITY = new SymbolType("commodity");
}
