package dev.exchangekit.core.doctor;

import dev.exchangekit.core.spi.SdkStyle;
import java.net.URI;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a doctor found of a client: of the way to the exchange, and of the key. Immutable. Neither the values nor {@link
 * #text()} hold a secret or a signature, and of the key at most its first four characters.
 */
@SdkStyle
@Value.Immutable
public interface Diagnosis {
    /** Display name of the exchange. */
    String exchange();

    /** The name of the environment that the client is set to. */
    String environment();

    /** The address that was examined. */
    URI host();

    /** One finding for each {@link Check}, in their order. */
    List<Finding> findings();

    /**
     * What was found at one check.
     *
     * @throws java.util.NoSuchElementException when the diagnosis was made without one, which a doctor's never is
     */
    default Finding finding(Check check) {
        return findings().stream()
                .filter(finding -> finding.check() == check)
                .findFirst()
                .orElseThrow();
    }

    /** True when nothing keeps the client from working: no finding is a {@link Verdict#PROBLEM}. */
    default boolean isHealthy() {
        return count(Verdict.PROBLEM) == 0;
    }

    /** How many findings have this verdict. */
    default long count(Verdict verdict) {
        return findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }

    /** The report to read: a line for each check, and below it what to do. */
    default String text() {
        return new Report(this).text();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds diagnoses; thread-confined. */
    class Builder extends ImmutableDiagnosis.Builder {}
}
