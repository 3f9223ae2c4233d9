package dev.exchangekit.bybit.faults;

import dev.exchangekit.core.contract.faults.KeyContract;

class KeysTest extends KeyContract<SimulatedBybit> {
    @Override
    protected SimulatedBybit open() {
        return new SimulatedBybit();
    }
}
