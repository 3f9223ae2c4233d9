package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Account that deposits go to. */
public record DepositAccount(@JsonValue String wire) implements OpenWord {
    public static final DepositAccount SPOT = new DepositAccount("spot");

    public static final DepositAccount FUNDING = new DepositAccount("funding");

    /** Futures margined in their base coin. */
    public static final DepositAccount COIN_FUTURES = new DepositAccount("coin-futures");

    /** Futures margined in USDT. */
    public static final DepositAccount USDT_FUTURES = new DepositAccount("usdt-futures");

    /** Futures margined in USDC. */
    public static final DepositAccount USDC_FUTURES = new DepositAccount("usdc-futures");
}
