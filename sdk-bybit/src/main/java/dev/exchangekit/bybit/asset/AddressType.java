package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of addresses; on the wire a number. */
public record AddressType(@JsonValue String wire) implements OpenWord {
    /** On chains. */
    public static final AddressType CHAIN = new AddressType("0");

    /** Of other users of the exchange. */
    public static final AddressType INTERNAL = new AddressType("1");

    /** Both. */
    public static final AddressType ALL = new AddressType("2");
}
