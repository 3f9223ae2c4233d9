package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What holds for positions of some size. The exchange does not say in what unit sizes are. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PositionTier.Builder.class)
public interface PositionTier extends WireModel {
    String symbol();

    /** Number of the tier, from 1. */
    Integer level();

    /** Size that it begins with. */
    Optional<BigDecimal> startUnit();

    /** Size that it ends with. */
    Optional<BigDecimal> endUnit();

    /** Highest leverage. */
    Optional<BigDecimal> leverage();

    /** As a fraction: 0.01 is 1 %. */
    @JsonProperty("keepMarginRate")
    Optional<BigDecimal> maintenanceMarginRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePositionTier.Builder {}
}
