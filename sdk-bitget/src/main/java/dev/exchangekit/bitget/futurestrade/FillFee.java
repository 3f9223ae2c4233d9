package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Fees of a trade in one coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FillFee.Builder.class)
public interface FillFee extends WireModel {
    Optional<String> feeCoin();

    /** True when part of the fee was paid otherwise, by voucher for one. */
    @JsonProperty("deduction")
    Optional<Boolean> deducted();

    /** What was deducted. */
    Optional<BigDecimal> totalDeductionFee();

    /** The fee; negative where it was paid. */
    Optional<BigDecimal> totalFee();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFillFee.Builder {}
}
