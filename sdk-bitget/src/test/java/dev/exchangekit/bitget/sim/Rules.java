package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.SimRequest;

/** The codes and words that parameters are refused with, which differ between V2 and V3. */
enum Rules implements ParameterRules {
    V2 {
        @Override
        public Refusal unreadable(String why) {
            return new Refusal("40017", "Parameter verification failed " + why);
        }

        @Override
        public Refusal missing(String name) {
            return new Refusal("40019", "Parameter " + name + " cannot be empty");
        }

        @Override
        public Refusal invalid(String name) {
            return new Refusal("40020", "Parameter " + name + " error");
        }

        @Override
        public Refusal outOfRange(String name, int value, int min, int max) {
            return new Refusal(
                    "40053", "Value range verification failed: " + name + " should be between " + min + " and " + max);
        }
    },
    V3 {
        @Override
        public Refusal unreadable(String why) {
            return new Refusal("40017", "Parameter verification failed " + why);
        }

        @Override
        public Refusal missing(String name) {
            return invalid(name);
        }

        @Override
        public Refusal invalid(String name) {
            return new Refusal("25200", name + " validation error");
        }

        @Override
        public Refusal outOfRange(String name, int value, int min, int max) {
            return invalid(name);
        }
    };

    static Rules of(SimRequest request) {
        return request.path().startsWith("/api/v3/") ? V3 : V2;
    }

    @Override
    public boolean decimalsAreTexts() {
        return false;
    }

    /** Widely used clients write {@code GTC} and {@code Open}. */
    @Override
    public boolean ignoresCase() {
        return true;
    }
}
