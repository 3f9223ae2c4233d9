package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Fees of a group for clients of one rank, as fractions. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = GroupFeeRate.Builder.class)
public interface GroupFeeRate extends WireModel {
    /** Rank of the client. */
    FeeLevel level();

    /** For takers. */
    Optional<BigDecimal> takerFeeRate();

    /** For makers. */
    Optional<BigDecimal> makerFeeRate();

    /** Paid to makers; negative is what they get. */
    Optional<BigDecimal> makerRebate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableGroupFeeRate.Builder {}
}
