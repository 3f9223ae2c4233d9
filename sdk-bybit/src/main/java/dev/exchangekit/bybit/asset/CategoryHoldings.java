package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one category of products holds. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CategoryHoldings.Builder.class)
public interface CategoryHoldings extends WireModel {
    /** Category. */
    AssetCategory category();

    /** Worth, in the currency of valuation. */
    Optional<BigDecimal> equity();

    /** Coins. */
    @JsonProperty("coinDetail")
    List<CoinHolding> coins();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCategoryHoldings.Builder {}
}
