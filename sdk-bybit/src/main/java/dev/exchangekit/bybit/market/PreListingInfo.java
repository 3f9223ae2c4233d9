package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Course of a pre-market contract. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PreListingInfo.Builder.class)
public interface PreListingInfo extends WireModel {
    /** The phase it is in. */
    @JsonProperty("curAuctionPhase")
    Optional<AuctionPhase> currentPhase();

    /** All phases with their times. */
    List<PreListingPhase> phases();

    /** Fees in the phases. */
    Optional<AuctionFeeInfo> auctionFeeInfo();

    /** Whether there is no call auction. */
    Optional<Boolean> skipCallAuction();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePreListingInfo.Builder {}
}
