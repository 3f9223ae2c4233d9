package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of contract. */
public record ContractType(@JsonValue String wire) implements OpenWord {
    public static final ContractType PERPETUAL = new ContractType("perpetual");

    /** Ends with a delivery. */
    public static final ContractType DELIVERY = new ContractType("delivery");
}
