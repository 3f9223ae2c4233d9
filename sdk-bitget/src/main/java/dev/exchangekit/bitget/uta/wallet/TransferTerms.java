package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.bitget.AccountType;
import java.math.BigDecimal;
import java.util.Optional;

/** What every transfer says. */
public interface TransferTerms {
    /**
     * Your id of the transfer, at most 64 characters. One is made if absent, so that the transfer can be found again.
     */
    Optional<String> clientOid();

    /** Account to transfer from; required. */
    AccountType fromType();

    /** Account to transfer to; required. */
    AccountType toType();

    /** Amount in that coin; required. */
    BigDecimal amount();

    /** Coin, like {@code USDT}; required. */
    String coin();
}
