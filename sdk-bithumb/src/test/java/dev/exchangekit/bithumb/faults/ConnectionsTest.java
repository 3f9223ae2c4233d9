package dev.exchangekit.bithumb.faults;

import dev.exchangekit.core.contract.faults.ConnectionContract;

class ConnectionsTest extends ConnectionContract<SimulatedBithumb> {
    @Override
    protected SimulatedBithumb open() {
        return new SimulatedBithumb();
    }
}
