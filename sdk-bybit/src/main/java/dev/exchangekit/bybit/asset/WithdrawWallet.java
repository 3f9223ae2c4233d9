package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Wallet to withdraw from. */
public record WithdrawWallet(@JsonValue String wire) implements OpenWord {
    /** The funding wallet. */
    public static final WithdrawWallet FUND = new WithdrawWallet("FUND");

    /** The unified trading account, by way of the funding wallet. */
    public static final WithdrawWallet UNIFIED = new WithdrawWallet("UTA");

    /** The earn account; not for every coin. */
    public static final WithdrawWallet EARN = new WithdrawWallet("EARN");

    /** The funding wallet first, then the unified trading account and the earn account. */
    public static final WithdrawWallet ALL = new WithdrawWallet("FUND,UTA,EARN");
}
