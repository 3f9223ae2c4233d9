package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.Account;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Symbol;
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
}
