package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.contract.faults.RateLimitContract;
import java.util.List;

class RateLimitsTest extends RateLimitContract<SimulatedBitget> {
    @Override
    protected List<String> variants() {
        return List.of("CLASSIC", "UNIFIED", "CLASSIC", "UNIFIED");
    }

    @Override
    protected SimulatedBitget open(String variant) {
        return new SimulatedBitget(AccountMode.valueOf(variant));
    }
}
