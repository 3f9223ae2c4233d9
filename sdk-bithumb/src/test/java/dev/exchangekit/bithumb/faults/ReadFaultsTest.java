package dev.exchangekit.bithumb.faults;

import dev.exchangekit.core.contract.faults.ReadFaultContract;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.error.ErrorKind;

class ReadFaultsTest extends ReadFaultContract<BithumbWorld> {
    @Override
    protected BithumbWorld open(WorldSettings settings) {
        return new BithumbWorld(settings);
    }

    @Override
    protected ErrorKind tooManyRequests() {
        return ErrorKind.RATE_LIMIT;
    }

    @Override
    protected boolean rateRefusalsLast() {
        return true;
    }
}
