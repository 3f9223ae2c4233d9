package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a contract is held open. */
@SdkStyle
@Value.Immutable
public interface OpenInterest extends UnifiedModel {
    Symbol symbol();

    /** In the instrument's unit of quantity. */
    BigDecimal quantity();

    /** Time of the exchange. */
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds values; thread-confined. */
    class Builder extends ImmutableOpenInterest.Builder {}
}
