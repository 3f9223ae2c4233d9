package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Spot margin trading of the account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SpotMarginState.Builder.class)
public interface SpotMarginState extends WireModel {
    /** Whether it is on. */
    @JsonProperty("spotMarginMode")
    Optional<Boolean> spotMargin();

    /** Largest leverage; absent while spot margin trading is off. */
    @JsonProperty("spotLeverage")
    Optional<BigDecimal> leverage();

    /** Leverage that there is now, rounded down to two decimals. */
    Optional<BigDecimal> effectiveLeverage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSpotMarginState.Builder {}
}
