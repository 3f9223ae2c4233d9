package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;

/** The words that Bybit refuses parameters in. */
final class BybitRules implements ParameterRules {
    @Override
    public boolean decimalsAreTexts() {
        return true;
    }

    @Override
    public Refusal unreadable(String why) {
        return Refusals.parameter("Request parameter error: " + why);
    }

    @Override
    public Refusal missing(String name) {
        return Refusals.parameter("params error: " + name + " is required");
    }

    @Override
    public Refusal invalid(String name) {
        return Refusals.parameter("params error: " + name + " invalid");
    }

    @Override
    public Refusal outOfRange(String name, int value, int min, int max) {
        return Refusals.parameter("params error: " + name + " out of range [" + min + ", " + max + "]: " + value);
    }
}
