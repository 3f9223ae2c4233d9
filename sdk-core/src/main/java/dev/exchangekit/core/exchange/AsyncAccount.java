package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What the account has and pays. Blocks no thread: futures complete on the client's callback executor. Bad arguments and unsupported features are
 * thrown at once, not through the future. Thread-safe.
 */
public interface AsyncAccount {
    /** Every asset that the account has any of. */
    CompletableFuture<List<Balance>> balances();

    /** One asset; empty when the account has none of it. */
    CompletableFuture<Optional<Balance>> balance(String asset);

    /** What the account pays for trading an instrument. */
    CompletableFuture<FeeRate> feeRate(Symbol symbol);

    /** What the account pays for every instrument. */
    CompletableFuture<List<FeeRate>> feeRates();
}
