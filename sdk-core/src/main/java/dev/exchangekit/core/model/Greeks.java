package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How the price of an option answers to its surroundings, as the exchange computes it for one unit of the underlying. */
@SdkStyle
@Value.Immutable
public interface Greeks {
    /** Change of the option's price per change of the underlying's. */
    Optional<BigDecimal> delta();

    /** Change of delta per change of the underlying's price. */
    Optional<BigDecimal> gamma();

    /** Change of the option's price per change of the implied volatility, in the exchange's scale. */
    Optional<BigDecimal> vega();

    /** Change of the option's price as a day goes by; mostly negative. */
    Optional<BigDecimal> theta();

    /** Implied volatility of the mark price, as a fraction: 0.5 is 50 percent a year. */
    Optional<BigDecimal> markVolatility();

    /** Implied volatility of the best bid, as a fraction. */
    Optional<BigDecimal> bidVolatility();

    /** Implied volatility of the best ask, as a fraction. */
    Optional<BigDecimal> askVolatility();

    /** Price of the underlying that all this was computed from: often of the future of the same day. */
    Optional<BigDecimal> underlyingPrice();

    static Builder builder() {
        return new Builder();
    }

    /** Builds greeks; thread-confined. */
    class Builder extends ImmutableGreeks.Builder {}
}
