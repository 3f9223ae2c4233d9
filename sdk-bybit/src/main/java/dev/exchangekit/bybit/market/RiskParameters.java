package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the price of a limit order may be from the market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = RiskParameters.Builder.class)
public interface RiskParameters extends WireModel {
    /** Ratio X of the exchange's formula, as a fraction. */
    Optional<BigDecimal> priceLimitRatioX();

    /** Ratio Y of the exchange's formula, as a fraction. */
    Optional<BigDecimal> priceLimitRatioY();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableRiskParameters.Builder {}
}
