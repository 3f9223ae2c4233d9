package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an account holds in all. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AssetOverview.Builder.class)
public interface AssetOverview extends WireModel {
    /** Worth of everything, in the currency of valuation. */
    Optional<BigDecimal> totalEquity();

    /** What each part of the account holds. */
    @JsonProperty("list")
    List<AccountHoldings> accounts();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAssetOverview.Builder {}
}
