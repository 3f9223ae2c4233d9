package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.AsyncAccount;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Symbol;
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
}
