package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a spot symbol. */
public record SymbolStatus(@JsonValue String wire) implements OpenWord {
    /** Not listed. */
    public static final SymbolStatus OFFLINE = new SymbolStatus("offline");

    /** Open to some users only. */
    public static final SymbolStatus GRAY = new SymbolStatus("gray");

    /** Trading. */
    public static final SymbolStatus ONLINE = new SymbolStatus("online");

    /** Trading is suspended. */
    public static final SymbolStatus HALT = new SymbolStatus("halt");
}
