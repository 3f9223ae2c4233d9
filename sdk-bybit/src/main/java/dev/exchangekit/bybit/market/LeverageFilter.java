package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Steps and bounds of leverage. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LeverageFilter.Builder.class)
public interface LeverageFilter extends WireModel {
    /** Lowest leverage. */
    Optional<BigDecimal> minLeverage();

    /** Highest leverage. */
    Optional<BigDecimal> maxLeverage();

    /** Leverage is a multiple of this. */
    Optional<BigDecimal> leverageStep();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLeverageFilter.Builder {}
}
