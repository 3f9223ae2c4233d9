package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.contract.faults.ReadFaultContract;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.error.ErrorKind;

class ClassicReadFaultsTest extends ReadFaultContract<BitgetWorld> {
    @Override
    protected BitgetWorld open(WorldSettings settings) {
        return new BitgetWorld(AccountMode.CLASSIC, settings);
    }

    @Override
    protected ErrorKind tooManyRequests() {
        return ErrorKind.RATE_LIMIT;
    }
}
