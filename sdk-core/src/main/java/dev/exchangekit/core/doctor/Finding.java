package dev.exchangekit.core.doctor;

import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a doctor found at one check. Immutable. Never holds a secret or a signature. */
@SdkStyle
@Value.Immutable
public interface Finding {
    Check check();

    Verdict verdict();

    /** What was found, or why it was not examined; words without a full stop. */
    String found();

    /** What to do about it; absent where nothing has to be done. */
    Optional<String> advice();

    /** More for whoever wants to know exactly, line by line; mostly empty. */
    List<String> details();

    /** All is well. */
    static Finding ok(Check check, String found) {
        return builder().check(check).verdict(Verdict.OK).found(found).build();
    }

    /** Something to be known or changed. */
    static Finding warning(Check check, String found, String advice) {
        return builder()
                .check(check)
                .verdict(Verdict.WARNING)
                .found(found)
                .advice(advice)
                .build();
    }

    /** Something that has to be changed. */
    static Finding problem(Check check, String found, String advice) {
        return builder()
                .check(check)
                .verdict(Verdict.PROBLEM)
                .found(found)
                .advice(advice)
                .build();
    }

    /** Not examined. */
    static Finding skipped(Check check, String why) {
        return builder().check(check).verdict(Verdict.SKIPPED).found(why).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds findings; thread-confined. */
    class Builder extends ImmutableFinding.Builder {}
}
