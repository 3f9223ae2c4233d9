package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Generation of the account; on the wire a number. */
public record UnifiedMarginStatus(@JsonValue String wire) implements OpenWord {
    public static final UnifiedMarginStatus CLASSIC = new UnifiedMarginStatus("1");
    public static final UnifiedMarginStatus UNIFIED_1 = new UnifiedMarginStatus("3");
    public static final UnifiedMarginStatus UNIFIED_1_PRO = new UnifiedMarginStatus("4");
    public static final UnifiedMarginStatus UNIFIED_2 = new UnifiedMarginStatus("5");
    public static final UnifiedMarginStatus UNIFIED_2_PRO = new UnifiedMarginStatus("6");
}
