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
import java.util.stream.Stream;

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

    /**
     * Where an asset can be sent to from outside.
     *
     * @param network the chain, in the exchange's words
     */
    DepositAddress depositAddress(String asset, String network);

    /** Where an asset can be sent to from outside, when it has only one chain or the exchange has a usual one. */
    DepositAddress depositAddress(String asset);

    /** One page of what came in, newest first. */
    HistoryPage<Deposit> deposits(HistoryWindow window);

    /**
     * All that came in within a window, newest first. Lazily: a page is fetched when the items before it are used up,
     * and reading the stream blocks for it. To be read by one thread.
     */
    default Stream<Deposit> depositsStream(HistoryWindow window) {
        return Paging.historyStream(this::deposits, window);
    }

    /** One page of what was sent out, newest first. */
    HistoryPage<Withdrawal> withdrawals(HistoryWindow window);

    /**
     * All that was sent out within a window, newest first. Lazily: a page is fetched when the items before it are used
     * up, and reading the stream blocks for it. To be read by one thread.
     */
    default Stream<Withdrawal> withdrawalsStream(HistoryWindow window) {
        return Paging.historyStream(this::withdrawals, window);
    }

    /**
     * Sends an asset outside. Never sent twice; when nothing tells what became of it, the exception names its client
     * id.
     *
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when the answer was lost
     */
    WithdrawAck withdraw(WithdrawRequest request);

    /**
     * Moves an asset between two wallets of the account. Never sent twice.
     *
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     */
    TransferAck transfer(TransferRequest request);
}
