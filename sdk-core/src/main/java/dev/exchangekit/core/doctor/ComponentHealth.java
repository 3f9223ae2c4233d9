package dev.exchangekit.core.doctor;

import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether one part of a client works. Immutable. */
@SdkStyle
@Value.Immutable
public interface ComponentHealth {
    /** The calls over HTTP. */
    String REST = "rest";

    /** Which part, for example {@link #REST}. */
    String name();

    Health.State state();

    /** How long the answer took, waits for rate limits and retries included; absent when it is a failure. */
    Optional<Duration> latency();

    /** What failed, where something did. */
    Optional<SdkException> failure();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableComponentHealth.Builder {}
}
