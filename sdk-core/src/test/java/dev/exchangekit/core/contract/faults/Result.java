package dev.exchangekit.core.contract.faults;

import org.jspecify.annotations.Nullable;

/**
 * How a call ended: one of the two is null.
 *
 * @param answer what it returned
 * @param failure what it threw, or its future failed with
 */
public record Result(@Nullable Object answer, @Nullable Throwable failure) {
    static Result of(@Nullable Object answer) {
        return new Result(answer, null);
    }

    static Result failed(Throwable failure) {
        return new Result(null, failure);
    }
}
