package dev.exchangekit.bybit.faults;

import dev.exchangekit.core.contract.faults.InterruptionContract;
import dev.exchangekit.core.contract.faults.WorldSettings;

class InterruptionsTest extends InterruptionContract<BybitWorld> {
    @Override
    protected BybitWorld open(WorldSettings settings) {
        return new BybitWorld(settings);
    }
}
