package dev.exchangekit.core.spi;

import java.time.Duration;
import org.immutables.value.Value;

/** How long instruments are good for. */
@SdkStyle
@Value.Immutable
public interface InstrumentSettings {
    /** The defaults. */
    InstrumentSettings DEFAULT = builder().build();

    /** Age at which they are renewed in the background. Default 1 h. */
    @Value.Default
    default Duration renewAfter() {
        return Duration.ofHours(1);
    }

    /** Age from which on no order is checked against them, and so none is sent. Default 24 h. */
    @Value.Default
    default Duration maxAge() {
        return Duration.ofHours(24);
    }

    /** Pause between two renewals that refused prices or quantities ask for, and after one that failed. Default 30 s. */
    @Value.Default
    default Duration minInterval() {
        return Duration.ofSeconds(30);
    }

    @Value.Check
    default void checkShape() {
        if (renewAfter().isNegative() || renewAfter().isZero() || renewAfter().compareTo(maxAge()) > 0) {
            throw new IllegalArgumentException(
                    "renewAfter " + renewAfter() + " must be positive and at most maxAge " + maxAge());
        }
        if (minInterval().isNegative() || minInterval().isZero()) {
            throw new IllegalArgumentException("minInterval " + minInterval() + " must be positive");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds settings; thread-confined. */
    class Builder extends ImmutableInstrumentSettings.Builder {}
}
