package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.AsyncAccount;
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
import java.util.concurrent.CompletableFuture;

/** See {@link AsyncAccount}. */
record FutureAccount(CheckedPlans plans, Starter starter) implements AsyncAccount {
    @Override
    public CompletableFuture<List<Balance>> balances() {
        return starter.start(plans.balances());
    }

    @Override
    public CompletableFuture<Optional<Balance>> balance(String asset) {
        return starter.start(plans.balance(asset));
    }

    @Override
    public CompletableFuture<FeeRate> feeRate(Symbol symbol) {
        return starter.start(plans.feeRate(symbol));
    }

    @Override
    public CompletableFuture<List<FeeRate>> feeRates() {
        return starter.start(plans.feeRates());
    }

    @Override
    public CompletableFuture<DepositAddress> depositAddress(String asset, String network) {
        return starter.start(plans.depositAddress(asset, Optional.of(network)));
    }

    @Override
    public CompletableFuture<DepositAddress> depositAddress(String asset) {
        return starter.start(plans.depositAddress(asset, Optional.empty()));
    }

    @Override
    public CompletableFuture<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        return starter.start(plans.deposits(window));
    }

    @Override
    public CompletableFuture<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        return starter.start(plans.withdrawals(window));
    }

    @Override
    public CompletableFuture<WithdrawAck> withdraw(WithdrawRequest request) {
        return starter.start(plans.withdraw(request));
    }

    @Override
    public CompletableFuture<TransferAck> transfer(TransferRequest request) {
        return starter.start(plans.transfer(request));
    }
}
