package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Accounts that a withdrawal is taken from; several are used up in the order of {@link #ALL}. */
public record WithdrawAccounts(@JsonValue String wire) implements OpenWord {
    public static final WithdrawAccounts FUNDING = new WithdrawAccounts("funding");

    public static final WithdrawAccounts OTC = new WithdrawAccounts("otc");

    public static final WithdrawAccounts UTA = new WithdrawAccounts("uta");

    public static final WithdrawAccounts ALL = new WithdrawAccounts("funding,otc,uta");
}
