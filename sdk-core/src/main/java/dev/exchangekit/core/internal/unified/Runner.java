package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Plan;

/** Runs plans on the caller's thread and shows their failures to the keeper of the instruments. */
record Runner(Calls calls, InstrumentKeeper keeper) {
    <T> T run(Plan<T> plan) {
        try {
            return plan.run(calls);
        } catch (SdkException e) {
            keeper.saw(e);
            throw e;
        }
    }
}
