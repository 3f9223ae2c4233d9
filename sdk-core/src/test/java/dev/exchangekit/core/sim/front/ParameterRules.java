package dev.exchangekit.core.sim.front;

/** How an exchange reads parameters, and the words it refuses them in. */
public interface ParameterRules {
    /** Whether a decimal in a body has to be a text. */
    boolean decimalsAreTexts();

    /** Refuses a body or query that cannot be read. */
    Refusal unreadable(String why);

    /** Refuses a call without a parameter that it needs. */
    Refusal missing(String name);

    /** Refuses a value. */
    Refusal invalid(String name);

    /** Refuses a number beyond its bounds. */
    Refusal outOfRange(String name, int value, int min, int max);

    /** Returns whether words are read in capitals and small letters alike. */
    default boolean ignoresCase() {
        return false;
    }
}
