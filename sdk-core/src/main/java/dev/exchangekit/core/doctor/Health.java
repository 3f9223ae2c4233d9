package dev.exchangekit.core.doctor;

import dev.exchangekit.core.spi.SdkStyle;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a client works at this moment, for a load balancer, a scheduler or a page that watches it. Immutable. */
@SdkStyle
@Value.Immutable
public interface Health {
    /** What the client consists of; each once. */
    List<ComponentHealth> components();

    /** The worst state of the components. */
    default State state() {
        return components().stream()
                .map(ComponentHealth::state)
                .max(Comparator.naturalOrder())
                .orElse(State.UP);
    }

    /** The longest time that a component took for a good answer; absent when none gave one. */
    default Optional<Duration> latency() {
        return components().stream()
                .flatMap(component -> component.latency().stream())
                .max(Comparator.naturalOrder());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableHealth.Builder {}

    /** From the best to the worst. */
    enum State {
        /** Works. */
        UP,
        /** The exchange is there, but slow, or it holds this client back. */
        DEGRADED,
        /** No answer, or one that is a failure. */
        DOWN
    }
}
