package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * What the account has and pays. Blocks until the answer is there. Thread-safe.
 */
public interface Account {
    /** Every asset that the account has any of. */
    List<Balance> balances();

    /** One asset; empty when the account has none of it. */
    Optional<Balance> balance(String asset);

    /** What the account pays for trading an instrument. */
    FeeRate feeRate(Symbol symbol);

    /** What the account pays for every instrument. */
    List<FeeRate> feeRates();
}
