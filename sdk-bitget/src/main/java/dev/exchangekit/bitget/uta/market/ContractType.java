package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of futures contract. */
public record ContractType(@JsonValue String wire) implements OpenWord {
    public static final ContractType PERPETUAL = new ContractType("perpetual");

    /** With a date of delivery. */
    public static final ContractType DELIVERY = new ContractType("delivery");
}
