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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What comes in, goes out, and moves between accounts. */
interface FundPlans {
    int MOST_PER_PAGE = 100;

    /** Bitget does not say how long a time one call may span. */
    Duration LONGEST_WINDOW = Duration.ofDays(30);

    Plan<DepositAddress> depositAddress(String asset, Optional<String> network);

    Plan<HistoryPage<Deposit>> deposits(HistoryWindow window);

    Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window);

    Plan<WithdrawAck> withdraw(WithdrawRequest request);

    Plan<TransferAck> transfer(TransferRequest request);

    /** Where the next page begins. A page that is short need not be the last; an empty one is. */
    static <T> Optional<String> last(List<T> page, Function<T, String> id) {
        return page.isEmpty() ? Optional.empty() : Optional.of(id.apply(page.get(page.size() - 1)));
    }

    static Optional<Integer> pageSize(HistoryWindow window) {
        return window.limit().map(limit -> Math.min(limit, MOST_PER_PAGE));
    }
}
