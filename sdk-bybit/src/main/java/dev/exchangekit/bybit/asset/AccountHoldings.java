package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one part of an account holds: either coins, or categories that hold coins. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountHoldings.Builder.class)
public interface AccountHoldings extends WireModel {
    /** Part of the account. */
    AssetAccountType accountType();

    /** Worth, in {@link #valuationCurrency}. */
    Optional<BigDecimal> totalEquity();

    /** Currency of valuation. */
    Optional<String> valuationCurrency();

    /** When this was so. */
    Optional<Instant> snapshotTime();

    /** Coins; empty for parts that have categories. */
    @JsonProperty("coinDetail")
    List<CoinHolding> coins();

    /** Categories of products; empty for parts that have none. */
    List<CategoryHoldings> categories();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountHoldings.Builder {}
}
