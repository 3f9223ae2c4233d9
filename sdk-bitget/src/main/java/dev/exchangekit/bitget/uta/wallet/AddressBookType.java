package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of address in the address book. */
public record AddressBookType(@JsonValue String wire) implements OpenWord {
    /** Of one coin and chain. */
    public static final AddressBookType REGULAR = new AddressBookType("regular");

    /** Of all chains that are like Ethereum. */
    public static final AddressBookType EVM = new AddressBookType("EVM");

    /** Of all coins. */
    public static final AddressBookType UNIVERSAL = new AddressBookType("universal");

    /** A user of the exchange. */
    public static final AddressBookType INTERNAL = new AddressBookType("internal");
}
