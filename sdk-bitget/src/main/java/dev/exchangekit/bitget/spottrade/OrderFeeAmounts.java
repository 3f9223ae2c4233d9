package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Fees of an order, negative where they are paid. The first four amounts stand in {@code newFees}; the others in older
 * orders.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderFeeAmounts.Builder.class)
public interface OrderFeeAmounts extends WireModel {
    /** What coupons paid, in the coin that was received. */
    @JsonProperty("c")
    Optional<BigDecimal> couponDeduction();

    /** What was paid in BGB. */
    @JsonProperty("d")
    Optional<BigDecimal> bgbDeduction();

    /** What was paid in the coin that was received, where BGB did not suffice. */
    @JsonProperty("r")
    Optional<BigDecimal> remainder();

    /** The whole fee, in the coin that was received. */
    @JsonProperty("t")
    Optional<BigDecimal> total();

    /** Whether part of it was paid in BGB; means nothing in {@code newFees}. */
    @JsonProperty("deduction")
    Optional<Boolean> deducted();

    /** Coin of the fee. */
    @JsonProperty("feeCoinCode")
    Optional<String> feeCoin();

    /** What was paid in BGB; means nothing in {@code newFees}. */
    Optional<BigDecimal> totalDeductionFee();

    /** The whole fee, in the coin that was received. */
    Optional<BigDecimal> totalFee();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderFeeAmounts.Builder {}
}
