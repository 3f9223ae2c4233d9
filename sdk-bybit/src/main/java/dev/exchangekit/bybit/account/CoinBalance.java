package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of a coin; amounts are in that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinBalance.Builder.class)
public interface CoinBalance extends WireModel {
    /** Name of the coin. */
    String coin();

    /** Wallet balance less spot borrowing, plus unrealised profit and the value of options. */
    Optional<BigDecimal> equity();

    /** Value in USD. */
    Optional<BigDecimal> usdValue();

    /** Wallet balance; includes what spot borrowed. */
    Optional<BigDecimal> walletBalance();

    /** Locked by open spot orders. */
    Optional<BigDecimal> locked();

    /** Spot quantity that hedges in portfolio margin. */
    @JsonProperty("spotHedgingQty")
    Optional<BigDecimal> spotHedgingQuantity();

    /** Borrowed, by spot and by derivatives. */
    Optional<BigDecimal> borrowAmount();

    /** Borrowed by spot margin trading and by hand; without what active margin orders would borrow. */
    Optional<BigDecimal> spotBorrow();

    /** Interest due. */
    Optional<BigDecimal> accruedInterest();

    /** Margin held by orders; absent in portfolio margin. */
    @JsonProperty("totalOrderIM")
    Optional<BigDecimal> totalOrderInitialMargin();

    /** Initial margin of positions plus held liquidation fee; absent in portfolio margin. */
    @JsonProperty("totalPositionIM")
    Optional<BigDecimal> totalPositionInitialMargin();

    /** Maintenance margin of positions; absent in portfolio margin. */
    @JsonProperty("totalPositionMM")
    Optional<BigDecimal> totalPositionMaintenanceMargin();

    /** Unrealised profit. */
    Optional<BigDecimal> unrealisedPnl();

    /** Realised profit so far. */
    @JsonProperty("cumRealisedPnl")
    Optional<BigDecimal> cumulativeRealisedPnl();

    /** Bonus. */
    Optional<BigDecimal> bonus();

    /** Whether the platform takes the coin as collateral. */
    Optional<Boolean> marginCollateral();

    /** Whether the user lets it serve as collateral; without meaning unless the platform does. */
    Optional<Boolean> collateralSwitch();

    /** How far the platform restricts the coin as collateral. */
    @JsonProperty("colRes")
    Optional<CollateralRestriction> collateralRestriction();

    /** No longer maintained by the exchange. */
    Optional<BigDecimal> free();

    /** No longer maintained by the exchange for unified accounts. */
    Optional<BigDecimal> availableToWithdraw();

    /** No longer maintained by the exchange. */
    Optional<BigDecimal> availableToBorrow();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinBalance.Builder {}
}
