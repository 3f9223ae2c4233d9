package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The fee of a fill. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FillFee.Builder.class)
public interface FillFee extends WireModel {
    /** Whether part of it was paid otherwise, like in BGB. */
    @JsonProperty("deduction")
    Optional<Boolean> deducted();

    /** Coin of the fee. */
    Optional<String> feeCoin();

    /** What was paid otherwise. */
    Optional<BigDecimal> totalDeductionFee();

    /** The whole fee in that coin, negative where it is paid. */
    Optional<BigDecimal> totalFee();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFillFee.Builder {}
}
