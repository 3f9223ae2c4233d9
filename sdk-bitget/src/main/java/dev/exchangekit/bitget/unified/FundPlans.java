package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.util.Optional;

/** What comes in, goes out, and moves between accounts. */
interface FundPlans {
    /** Bitget does not say how long a time one call may span. */
    Duration LONGEST_WINDOW = Duration.ofDays(30);

    Plan<DepositAddress> depositAddress(String asset, Optional<String> network);

    Plan<HistoryPage<Deposit>> deposits(HistoryWindow window);

    Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window);

    Plan<WithdrawAck> withdraw(WithdrawRequest request);

    Plan<TransferAck> transfer(TransferRequest request);
}
