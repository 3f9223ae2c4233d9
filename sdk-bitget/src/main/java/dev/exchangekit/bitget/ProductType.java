package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which futures, by what they are margined in. */
public record ProductType(@JsonValue String wire) implements OpenWord {
    /** Margined in USDT. */
    public static final ProductType USDT_FUTURES = new ProductType("USDT-FUTURES");

    /** Margined in USDC. */
    public static final ProductType USDC_FUTURES = new ProductType("USDC-FUTURES");

    /** Margined in their base coin. */
    public static final ProductType COIN_FUTURES = new ProductType("COIN-FUTURES");
}
