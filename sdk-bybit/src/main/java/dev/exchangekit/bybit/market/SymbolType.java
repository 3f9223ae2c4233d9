package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Zone of the market that a symbol belongs to. */
public record SymbolType(@JsonValue String wire) implements OpenWord {
    public static final SymbolType INNOVATION = new SymbolType("innovation");
    public static final SymbolType ADVENTURE = new SymbolType("adventure");
    public static final SymbolType XSTOCKS = new SymbolType("xstocks");
    public static final SymbolType COMMODITY = new SymbolType("commodity");
    public static final SymbolType STOCK = new SymbolType("stock");
    public static final SymbolType FOREX = new SymbolType("forex");
}
