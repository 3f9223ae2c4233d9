package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether an address can be used; on the wire a number. */
public record AddressStatus(@JsonValue String wire) implements OpenWord {
    public static final AddressStatus NORMAL = new AddressStatus("0");

    /** Not within 24 hours of its entry. */
    public static final AddressStatus NEW = new AddressStatus("1");
}
