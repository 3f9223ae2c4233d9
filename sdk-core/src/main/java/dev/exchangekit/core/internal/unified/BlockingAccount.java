package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.Account;
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
import java.util.List;
import java.util.Optional;

/** See {@link Account}. */
record BlockingAccount(CheckedPlans plans, Runner runner) implements Account {
    @Override
    public List<Balance> balances() {
        return runner.run(plans.balances());
    }

    @Override
    public Optional<Balance> balance(String asset) {
        return runner.run(plans.balance(asset));
    }

    @Override
    public FeeRate feeRate(Symbol symbol) {
        return runner.run(plans.feeRate(symbol));
    }

    @Override
    public List<FeeRate> feeRates() {
        return runner.run(plans.feeRates());
    }

    @Override
    public DepositAddress depositAddress(String asset, String network) {
        return runner.run(plans.depositAddress(asset, Optional.of(network)));
    }

    @Override
    public DepositAddress depositAddress(String asset) {
        return runner.run(plans.depositAddress(asset, Optional.empty()));
    }

    @Override
    public HistoryPage<Deposit> deposits(HistoryWindow window) {
        return runner.run(plans.deposits(window));
    }

    @Override
    public HistoryPage<Withdrawal> withdrawals(HistoryWindow window) {
        return runner.run(plans.withdrawals(window));
    }

    @Override
    public WithdrawAck withdraw(WithdrawRequest request) {
        return runner.run(plans.withdraw(request));
    }

    @Override
    public TransferAck transfer(TransferRequest request) {
        return runner.run(plans.transfer(request));
    }
}
