package dev.exchangekit.bitget;

import java.math.BigDecimal;
import java.util.Optional;

/** What every transfer says. */
public interface TransferTerms {
    /** Account to transfer from; required. */
    AccountType fromType();

    /** Account to transfer to; required. */
    AccountType toType();

    /** Amount in that coin; required. */
    BigDecimal amount();

    /** Coin in upper case; required. */
    String coin();

    /** Your id of the transfer, at most 64 characters, never used before; a random one is made when absent. */
    Optional<String> clientOid();
}
