package dev.exchangekit.core.sim.front;

/** Answers one path. Refusals are thrown. */
@FunctionalInterface
public interface Handler {
    /** Carries the call out. */
    Outcome handle(Call call);
}
