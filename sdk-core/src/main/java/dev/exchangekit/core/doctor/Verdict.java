package dev.exchangekit.core.doctor;

/** What a doctor makes of what was found. */
public enum Verdict {
    OK,
    /** It works, but something should be known or changed. */
    WARNING,
    /** It does not work. */
    PROBLEM,
    /** Not examined; the finding says why. */
    SKIPPED
}
