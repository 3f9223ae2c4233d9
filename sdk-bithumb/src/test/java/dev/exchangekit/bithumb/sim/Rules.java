package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;

/** The names and words that parameters are refused with, which differ between calls with and without a token. */
enum Rules implements ParameterRules {
    PUBLIC {
        @Override
        public Refusal missing(String name) {
            return new Refusal(400, "Missing request parameter error. Check the required parameters!");
        }
    },
    PRIVATE {
        @Override
        public Refusal missing(String name) {
            return invalid(name);
        }
    };

    @Override
    public boolean decimalsAreTexts() {
        return false;
    }

    @Override
    public Refusal unreadable(String why) {
        return new Refusal("invalid_parameter", "잘못된 파라미터입니다. (" + why + ")");
    }

    @Override
    public Refusal invalid(String name) {
        return unreadable(name);
    }

    @Override
    public Refusal outOfRange(String name, int value, int min, int max) {
        return unreadable(name);
    }
}
