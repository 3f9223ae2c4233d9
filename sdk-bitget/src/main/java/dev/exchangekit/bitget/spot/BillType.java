package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Business that changes a spot balance. */
public record BillType(@JsonValue String wire) implements OpenWord {
    public static final BillType DEPOSIT = new BillType("DEPOSIT");

    public static final BillType WITHDRAW = new BillType("WITHDRAW");

    public static final BillType BUY = new BillType("BUY");

    public static final BillType SELL = new BillType("SELL");

    /** Fee that was paid in another coin. */
    public static final BillType FEE_DEDUCTION = new BillType("DEDUCTION_HANDLING_FEE");

    public static final BillType TRANSFER_IN = new BillType("TRANSFER_IN");

    public static final BillType TRANSFER_OUT = new BillType("TRANSFER_OUT");

    public static final BillType REBATE_REWARDS = new BillType("REBATE_REWARDS");

    public static final BillType AIRDROP_REWARDS = new BillType("AIRDROP_REWARDS");

    public static final BillType USDT_CONTRACT_REWARDS = new BillType("USDT_CONTRACT_REWARDS");

    public static final BillType MIX_CONTRACT_REWARDS = new BillType("MIX_CONTRACT_REWARDS");

    public static final BillType SYSTEM_LOCK = new BillType("SYSTEM_LOCK");

    public static final BillType USER_LOCK = new BillType("USER_LOCK");

    /** What comes back from a closed bot. */
    public static final BillType STRATEGY_TRANSFER_IN = new BillType("STRATEGY_TRANSFER_IN");
}
