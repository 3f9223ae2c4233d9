package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Margin that positions of some size need. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = RiskLimit.Builder.class)
public interface RiskLimit extends WireModel {
    /** Number of the tier. */
    int id();

    /** Symbol. */
    String symbol();

    /** Largest worth of a position in the tier. */
    BigDecimal riskLimitValue();

    /** Maintenance margin rate. */
    Optional<BigDecimal> maintenanceMargin();

    /** Initial margin rate. */
    Optional<BigDecimal> initialMargin();

    /** Whether it is the tier of the smallest positions. */
    @JsonProperty("isLowestRisk")
    Optional<Boolean> lowestRisk();

    /** Highest leverage. */
    Optional<BigDecimal> maxLeverage();

    /** What is taken off the maintenance margin, because the lower tiers ask for less. */
    @JsonProperty("mmDeduction")
    Optional<BigDecimal> maintenanceMarginDeduction();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableRiskLimit.Builder {}
}
