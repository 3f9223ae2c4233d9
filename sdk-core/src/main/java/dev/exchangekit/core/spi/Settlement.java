package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import java.util.Optional;

/** Finds out whether an order exists; true, false for certain, or empty. */
@FunctionalInterface
public interface Settlement {
    /**
     * Repeats a look-up until it proves something, or time is up.
     *
     * @param lookUp see {@link RestPipeline#settle}
     * @param call named when the waiting thread is interrupted
     */
    Plan<Optional<Boolean>> of(Plan<Finding> lookUp, CallInfo call);

    /** With the calls and the patience of a pipeline. */
    static Settlement by(RestPipeline pipeline) {
        return (lookUp, call) -> Plan.awaiting(() -> pipeline.settle(lookUp), pipeline.time(), call);
    }
}
