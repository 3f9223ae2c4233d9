package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.contract.faults.InterruptionContract;
import dev.exchangekit.core.contract.faults.WorldSettings;

class ClassicInterruptionsTest extends InterruptionContract<BitgetWorld> {
    @Override
    protected BitgetWorld open(WorldSettings settings) {
        return new BitgetWorld(AccountMode.CLASSIC, settings);
    }
}
