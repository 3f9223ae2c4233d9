package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Plan;
import java.util.List;

/** What an account has and pays. */
interface AccountPlans {
    Plan<List<Balance>> balances();

    Plan<FeeRate> feeRate(Symbol symbol);

    Plan<List<FeeRate>> feeRates();
}
