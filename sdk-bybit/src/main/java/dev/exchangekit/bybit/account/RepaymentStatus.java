package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a repayment is. */
public record RepaymentStatus(@JsonValue String wire) implements OpenWord {
    public static final RepaymentStatus PROCESSING = new RepaymentStatus("P");
    public static final RepaymentStatus SUCCESS = new RepaymentStatus("SU");
    public static final RepaymentStatus FAILED = new RepaymentStatus("FA");
}
