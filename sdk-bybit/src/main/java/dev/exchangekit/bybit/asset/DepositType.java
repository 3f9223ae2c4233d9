package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a deposit is held back, and why; on the wire a number. */
public record DepositType(@JsonValue String wire) implements OpenWord {
    public static final DepositType NORMAL = new DepositType("0");

    /** The daily limit of deposits is reached. */
    public static final DepositType DAILY_LIMIT = new DepositType("10");

    /** Documents must be handed in on the exchange's site. */
    public static final DepositType MONEY_LAUNDERING_CHECK = new DepositType("20");

    /** The account or a rule forbids it; it can be sent back on the exchange's site. */
    public static final DepositType BLOCKED = new DepositType("50");
}
