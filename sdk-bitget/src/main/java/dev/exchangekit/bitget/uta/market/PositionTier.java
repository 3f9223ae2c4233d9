package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What holds for positions up to some value. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PositionTier.Builder.class)
public interface PositionTier extends WireModel {
    /** Number of the tier, from 1. */
    Integer tier();

    /** Futures only. Value at which the tier begins. */
    Optional<BigDecimal> minTierValue();

    /** Futures only. Value at which the tier ends. */
    Optional<BigDecimal> maxTierValue();

    /** Highest leverage. */
    Optional<BigDecimal> leverage();

    /** Maintenance margin, as a fraction of the value. */
    @JsonProperty("mmr")
    Optional<BigDecimal> maintenanceMarginRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePositionTier.Builder {}
}
