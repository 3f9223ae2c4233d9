package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which orders are cancelled when the connection is lost. */
public record DcpProduct(@JsonValue String wire) implements OpenWord {
    public static final DcpProduct SPOT = new DcpProduct("SPOT");

    /** Perpetuals and futures, linear and inverse. */
    public static final DcpProduct DERIVATIVES = new DcpProduct("DERIVATIVES");

    public static final DcpProduct OPTIONS = new DcpProduct("OPTIONS");
}
