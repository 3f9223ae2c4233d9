package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of tax on a trade in detail. */
public record ExtraFeeSubType(@JsonValue String wire) implements OpenWord {
    public static final ExtraFeeSubType UNKNOWN = new ExtraFeeSubType("UNKNOWN");

    /** Fiat to digital currency, Indonesia. */
    public static final ExtraFeeSubType TAX_PNN = new ExtraFeeSubType("TAX_PNN");

    /** Digital currency to fiat, Indonesia. */
    public static final ExtraFeeSubType TAX_PPH = new ExtraFeeSubType("TAX_PPH");

    /** Foreign exchange fee, Indonesia. */
    public static final ExtraFeeSubType CFX_FIEE = new ExtraFeeSubType("CFX_FIEE");

    /** Withholding tax, EU. */
    public static final ExtraFeeSubType AUT_WITHHOLDING_TAX = new ExtraFeeSubType("AUT_WITHHOLDING_TAX");

    /** Goods and services tax, India. */
    public static final ExtraFeeSubType IND_GST = new ExtraFeeSubType("IND_GST");

    /** Value added tax, United Arab Emirates. */
    public static final ExtraFeeSubType ARE_VAT = new ExtraFeeSubType("ARE_VAT");
}
