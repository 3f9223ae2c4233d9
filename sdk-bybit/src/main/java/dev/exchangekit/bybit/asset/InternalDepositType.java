package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a deposit within the exchange; on the wire a number. */
public record InternalDepositType(@JsonValue String wire) implements OpenWord {
    public static final InternalDepositType INTERNAL = new InternalDepositType("1");
}
