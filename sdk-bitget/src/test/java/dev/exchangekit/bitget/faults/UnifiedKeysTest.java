package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.contract.faults.KeyContract;

class UnifiedKeysTest extends KeyContract<SimulatedBitget> {
    @Override
    protected SimulatedBitget open() {
        return new SimulatedBitget(AccountMode.UNIFIED);
    }
}
