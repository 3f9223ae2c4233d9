package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A coin as collateral and as debt; amounts are in that coin. Limits are shared by a main account and its sub-accounts.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinCollateral.Builder.class)
public interface CoinCollateral extends WireModel {
    /** Name of the coin. */
    String currency();

    /** Interest per hour, as a fraction. */
    Optional<BigDecimal> hourlyBorrowRate();

    /** How much can be borrowed at most. */
    Optional<BigDecimal> maxBorrowingAmount();

    /** How much may be borrowed free of interest; only what covers unrealised losses of contracts is. */
    Optional<BigDecimal> freeBorrowingLimit();

    /** How much of what is borrowed is free of interest. */
    Optional<BigDecimal> freeBorrowAmount();

    /** How much is borrowed. */
    Optional<BigDecimal> borrowAmount();

    /** How much the other accounts of the same main account have borrowed. */
    Optional<BigDecimal> otherBorrowAmount();

    /** How much can still be borrowed. */
    Optional<BigDecimal> availableToBorrow();

    /** Whether it can be borrowed. */
    Optional<Boolean> borrowable();

    /** What all accounts have borrowed as part of the most they can, as a fraction. */
    Optional<BigDecimal> borrowUsageRate();

    /** Whether the platform takes the coin as collateral. */
    Optional<Boolean> marginCollateral();

    /** Whether the user lets it serve as collateral; without meaning unless the platform does. */
    Optional<Boolean> collateralSwitch();

    /** No longer accurate: the ratio goes by tiers. */
    Optional<BigDecimal> collateralRatio();

    /** No longer maintained by the exchange; see {@link #freeBorrowingLimit}. */
    Optional<BigDecimal> freeBorrowingAmount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinCollateral.Builder {}
}
