package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a deposit must be reported for tax; on the wire a number. */
public record TaxStatus(@JsonValue String wire) implements OpenWord {
    public static final TaxStatus NOT_REQUIRED = new TaxStatus("0");

    public static final TaxStatus PENDING = new TaxStatus("1");

    public static final TaxStatus COMPLETED = new TaxStatus("2");
}
