package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which debts are repaid. */
public record RepaymentType(@JsonValue String wire) implements OpenWord {
    /** Those with a variable rate first, then those with a fixed one. */
    public static final RepaymentType ALL = new RepaymentType("ALL");

    /** Those with a fixed rate; done after the answer. */
    public static final RepaymentType FIXED = new RepaymentType("FIXED");

    /** Those with a variable rate; done with the answer. */
    public static final RepaymentType FLEXIBLE = new RepaymentType("FLEXIBLE");
}
