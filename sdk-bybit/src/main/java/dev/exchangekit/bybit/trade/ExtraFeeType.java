package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of tax on a trade. */
public record ExtraFeeType(@JsonValue String wire) implements OpenWord {
    public static final ExtraFeeType UNKNOWN = new ExtraFeeType("UNKNOWN");

    /** Government tax, Indonesia. */
    public static final ExtraFeeType TAX = new ExtraFeeType("TAX");

    /** Foreign exchange tax, Indonesia. */
    public static final ExtraFeeType CFX = new ExtraFeeType("CFX");

    /** Withholding tax, EU. */
    public static final ExtraFeeType WHT = new ExtraFeeType("WHT");

    /** Goods and services tax, India. */
    public static final ExtraFeeType GST = new ExtraFeeType("GST");

    /** Value added tax, United Arab Emirates. */
    public static final ExtraFeeType VAT = new ExtraFeeType("VAT");
}
