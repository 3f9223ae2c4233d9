package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The prices that margin and settlement of a contract are computed from. */
@SdkStyle
@Value.Immutable
public interface MarkPrice extends UnifiedModel {
    Symbol symbol();

    /** Fair price. */
    BigDecimal markPrice();

    /** Price of the underlying on several markets. */
    Optional<BigDecimal> indexPrice();

    /** Time of the exchange. */
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds prices; thread-confined. */
    class Builder extends ImmutableMarkPrice.Builder {}
}
