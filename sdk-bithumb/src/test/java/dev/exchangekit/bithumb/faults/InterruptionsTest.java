package dev.exchangekit.bithumb.faults;

import dev.exchangekit.core.contract.faults.InterruptionContract;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import java.util.Set;

class InterruptionsTest extends InterruptionContract<BithumbWorld> {
    @Override
    protected BithumbWorld open(WorldSettings settings) {
        return new BithumbWorld(settings);
    }

    @Override
    protected Set<Write> writes() {
        return BithumbWorld.WRITES;
    }

    @Override
    protected boolean measuresClock() {
        return false;
    }
}
