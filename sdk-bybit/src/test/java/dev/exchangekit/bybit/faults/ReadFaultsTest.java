package dev.exchangekit.bybit.faults;

import dev.exchangekit.core.contract.faults.ReadFaultContract;
import dev.exchangekit.core.contract.faults.WorldSettings;

class ReadFaultsTest extends ReadFaultContract<BybitWorld> {
    @Override
    protected BybitWorld open(WorldSettings settings) {
        return new BybitWorld(settings);
    }
}
