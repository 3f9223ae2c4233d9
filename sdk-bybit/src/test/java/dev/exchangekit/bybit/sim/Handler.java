package dev.exchangekit.bybit.sim;

/** Answers one path. Refusals are thrown. */
@FunctionalInterface
interface Handler {
    Outcome handle(Call call);
}
