package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Right that an option gives. */
public record OptionType(@JsonValue String wire) implements OpenWord {
    public static final OptionType CALL = new OptionType("Call");
    public static final OptionType PUT = new OptionType("Put");
}
