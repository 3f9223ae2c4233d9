package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What the exchange does with orders of the account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TradeBehaviour.Builder.class)
public interface TradeBehaviour extends WireModel {
    /**
     * Whether spot limit prices beyond the allowed ones are moved to the nearest allowed one; otherwise such orders are
     * refused.
     */
    @JsonProperty("lpaSpot")
    Optional<Boolean> adjustsSpotPrices();

    /**
     * Whether futures orders with limit prices beyond the allowed ones are refused; otherwise their prices are moved to
     * the nearest allowed one.
     */
    @JsonProperty("lpaPerp")
    Optional<Boolean> refusesFuturesPrices();

    /** Whether delta neutral mode is on. */
    @JsonProperty("deltaEnable")
    Optional<Boolean> deltaNeutral();

    /** Whether spot fees are paid in MNT. */
    @JsonProperty("smsef")
    Optional<Boolean> spotFeesInMnt();

    /** Whether futures fees are paid in MNT. */
    @JsonProperty("fmsef")
    Optional<Boolean> futuresFeesInMnt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTradeBehaviour.Builder {}
}
