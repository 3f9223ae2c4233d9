package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What the account has and pays. Blocks no thread: futures complete on the client's callback executor. Bad arguments
 * and unsupported features are thrown at once, not through the future. Thread-safe.
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

    /**
     * Where an asset can be sent to from outside.
     *
     * @param network the chain, in the exchange's words
     */
    CompletableFuture<DepositAddress> depositAddress(String asset, String network);

    /** Where an asset can be sent to from outside, when it has only one chain or the exchange has a usual one. */
    CompletableFuture<DepositAddress> depositAddress(String asset);

    /** One page of what came in, newest first. */
    CompletableFuture<HistoryPage<Deposit>> deposits(HistoryWindow window);

    /**
     * All that came in within a window, newest first. Hands them to the visitor one by one until it answers false; the
     * future completes after the last one.
     */
    default CompletableFuture<Void> depositsForEach(HistoryWindow window, Predicate<? super Deposit> visitor) {
        return Paging.historyForEach(this::deposits, window, visitor);
    }

    /** One page of what was sent out, newest first. */
    CompletableFuture<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window);

    /**
     * All that was sent out within a window, newest first. Hands them to the visitor one by one until it answers false;
     * the future completes after the last one.
     */
    default CompletableFuture<Void> withdrawalsForEach(HistoryWindow window, Predicate<? super Withdrawal> visitor) {
        return Paging.historyForEach(this::withdrawals, window, visitor);
    }

    /**
     * Sends an asset outside. Never sent twice; when nothing tells what became of it, the exception names its client
     * id.
     *
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when the answer was lost
     */
    CompletableFuture<WithdrawAck> withdraw(WithdrawRequest request);

    /**
     * Moves an asset between two wallets of the account. Never sent twice.
     *
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     */
    CompletableFuture<TransferAck> transfer(TransferRequest request);
}
