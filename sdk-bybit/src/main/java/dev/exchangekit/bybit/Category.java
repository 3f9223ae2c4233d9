package dev.exchangekit.bybit;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of product, the first parameter of most calls. */
public record Category(@JsonValue String wire) implements OpenWord {
    public static final Category SPOT = new Category("spot");

    /** Perpetuals and futures margined in USDT or USDC. */
    public static final Category LINEAR = new Category("linear");

    /** Perpetuals and futures margined in their base coin. */
    public static final Category INVERSE = new Category("inverse");

    public static final Category OPTION = new Category("option");
}
