package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether withdrawals go over chains; on the wire a number. */
public record WithdrawType(@JsonValue String wire) implements OpenWord {
    /** Over a chain. */
    public static final WithdrawType CHAIN = new WithdrawType("0");

    /** Within the exchange. */
    public static final WithdrawType INTERNAL = new WithdrawType("1");

    /** Both; in requests. */
    public static final WithdrawType ALL = new WithdrawType("2");
}
