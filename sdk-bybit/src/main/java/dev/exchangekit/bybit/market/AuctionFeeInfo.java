package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Fee rates of a pre-market contract, as fractions. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AuctionFeeInfo.Builder.class)
public interface AuctionFeeInfo extends WireModel {
    /** During the auction. */
    Optional<BigDecimal> auctionFeeRate();

    /** For takers, once trading is continuous. */
    Optional<BigDecimal> takerFeeRate();

    /** For makers, once trading is continuous. */
    Optional<BigDecimal> makerFeeRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAuctionFeeInfo.Builder {}
}
