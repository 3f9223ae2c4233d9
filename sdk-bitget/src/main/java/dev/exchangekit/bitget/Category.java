package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;
import java.util.Locale;

/**
 * Kind of product in the API of unified accounts.
 *
 * @param wire in capitals; the exchange writes it in other cases in some answers, which are read as the same
 */
public record Category(@JsonValue String wire) implements OpenWord {
    public static final Category SPOT = new Category("SPOT");

    /** Spot with borrowed money. */
    public static final Category MARGIN = new Category("MARGIN");

    /** Margined in USDT. */
    public static final Category USDT_FUTURES = new Category("USDT-FUTURES");

    /** Margined in USDC. */
    public static final Category USDC_FUTURES = new Category("USDC-FUTURES");

    /** Margined in their base coin. */
    public static final Category COIN_FUTURES = new Category("COIN-FUTURES");

    /** What belongs to none of the others, in the ledger only. */
    public static final Category OTHER = new Category("OTHER");

    /** Puts it in capitals. */
    public Category {
        wire = wire.toUpperCase(Locale.ROOT);
    }

    /** True for contracts. */
    public boolean isFutures() {
        return equals(USDT_FUTURES) || equals(USDC_FUTURES) || equals(COIN_FUTURES);
    }
}
