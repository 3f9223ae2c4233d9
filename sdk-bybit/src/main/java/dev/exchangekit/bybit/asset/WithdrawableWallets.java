package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin can be withdrawn from each wallet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawableWallets.Builder.class)
public interface WithdrawableWallets extends WireModel {
    /** Spot wallet; only where there still is one. */
    @JsonProperty("SPOT")
    Optional<WithdrawableBalance> spot();

    /** Funding wallet. */
    @JsonProperty("FUND")
    Optional<WithdrawableBalance> fund();

    /** Unified trading account. */
    @JsonProperty("UTA")
    Optional<WithdrawableBalance> unified();

    /** Earn account; only for coins that can be withdrawn from it. */
    @JsonProperty("EARN")
    Optional<WithdrawableBalance> earn();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawableWallets.Builder {}
}
