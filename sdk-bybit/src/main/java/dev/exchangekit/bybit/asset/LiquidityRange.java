package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a liquidity position lies. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LiquidityRange.Builder.class)
public interface LiquidityRange extends WireModel {
    /** Upper price. */
    @JsonProperty("priceUpper")
    Optional<BigDecimal> upperPrice();

    /** Lower price. */
    @JsonProperty("priceLower")
    Optional<BigDecimal> lowerPrice();

    /** Unit of the position's equity, for example {@code USD}. */
    Optional<String> equityUnit();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLiquidityRange.Builder {}
}
