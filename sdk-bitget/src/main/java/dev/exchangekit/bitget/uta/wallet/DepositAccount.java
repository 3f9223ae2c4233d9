package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Account that deposits go to. */
public record DepositAccount(@JsonValue String wire) implements OpenWord {
    public static final DepositAccount FUNDING = new DepositAccount("funding");

    public static final DepositAccount UNIFIED = new DepositAccount("unified");

    public static final DepositAccount OTC = new DepositAccount("otc");
}
