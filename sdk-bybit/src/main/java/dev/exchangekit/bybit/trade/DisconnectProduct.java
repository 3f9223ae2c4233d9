package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Products whose orders are cancelled when the private stream is away. */
public record DisconnectProduct(@JsonValue String wire) implements OpenWord {
    public static final DisconnectProduct OPTIONS = new DisconnectProduct("OPTIONS");
    public static final DisconnectProduct DERIVATIVES = new DisconnectProduct("DERIVATIVES");
    public static final DisconnectProduct SPOT = new DisconnectProduct("SPOT");
}
