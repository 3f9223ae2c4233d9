package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** An instrument differs from what was known of it. */
@SdkStyle
@Value.Immutable
public interface InstrumentChange {
    Symbol symbol();

    /** What differs; at least one. */
    Set<Kind> kinds();

    /** As it was; empty when it is new. */
    Optional<Instrument> before();

    /** As it is. */
    Instrument after();

    static Builder builder() {
        return new Builder();
    }

    /** Builds changes; thread-confined. */
    class Builder extends ImmutableInstrumentChange.Builder {}

    /** What can differ. */
    enum Kind {
        LISTED,
        TICK,
        LOT,
        STATUS
    }
}
