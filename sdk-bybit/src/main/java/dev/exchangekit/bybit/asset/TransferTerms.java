package dev.exchangekit.bybit.asset;

import dev.exchangekit.bybit.account.AccountType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** What every transfer says. */
public interface TransferTerms {
    /** Your id of the transfer; a random one is made when absent. The exchange takes an id only once. */
    Optional<UUID> transferId();

    /** Coin in upper case; required. */
    String coin();

    /** Amount in that coin; required. */
    BigDecimal amount();

    /** Wallet to transfer from; required. */
    AccountType fromAccountType();

    /** Wallet to transfer to; required. */
    AccountType toAccountType();
}
