package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A tax or the like on a trade, besides its fee; in some countries only. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExtraFee.class)
@JsonDeserialize(builder = ExtraFee.Builder.class)
public interface ExtraFee extends WireModel {
    @JsonProperty("feeCoin")
    Optional<String> coin();

    @JsonProperty("feeType")
    Optional<ExtraFeeType> type();

    @JsonProperty("subFeeType")
    Optional<ExtraFeeSubType> subType();

    /** As a fraction: 0.001 is 0.1 %. */
    @JsonProperty("feeRate")
    Optional<BigDecimal> rate();

    /** In {@link #coin}. */
    @JsonProperty("fee")
    Optional<BigDecimal> amount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds fees; thread-confined. */
    class Builder extends ImmutableExtraFee.Builder {}
}
