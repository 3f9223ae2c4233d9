package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Steps and bounds of prices, in the quote coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PriceFilter.Builder.class)
public interface PriceFilter extends WireModel {
    /** Prices are multiples of this. */
    Optional<BigDecimal> tickSize();

    /** Lowest price; not for spot. */
    Optional<BigDecimal> minPrice();

    /** Highest price; not for spot. */
    Optional<BigDecimal> maxPrice();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePriceFilter.Builder {}
}
