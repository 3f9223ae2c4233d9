package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What deposits and withdrawals over a network cost, in units of the currency. Either {@link #withdrawFee} or {@link
 * #withdrawRate} is there.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = NetworkFees.Builder.class)
public interface NetworkFees extends WireModel {
    /** Name of the network, like {@code Bitcoin}. */
    @JsonProperty("net_name")
    String networkName();

    @JsonProperty("deposit_fee_quantity")
    Optional<BigDecimal> depositFee();

    /** The least that can be deposited. */
    @JsonProperty("deposit_minimum_quantity")
    Optional<BigDecimal> depositMinimum();

    /** Fee of a withdrawal, whatever its amount. */
    @JsonProperty("withdraw_fee_quantity")
    Optional<BigDecimal> withdrawFee();

    /** Fee of a withdrawal as a fraction of its amount: 0.01 is 1 %. */
    @JsonProperty("withdraw_rate")
    Optional<BigDecimal> withdrawRate();

    /** The least that {@link #withdrawRate} comes to. */
    @JsonProperty("withdraw_fee_min")
    Optional<BigDecimal> withdrawFeeMin();

    /** The most that {@link #withdrawRate} comes to. */
    @JsonProperty("withdraw_fee_max")
    Optional<BigDecimal> withdrawFeeMax();

    /** The least that can be withdrawn. */
    @JsonProperty("withdraw_minimum_quantity")
    Optional<BigDecimal> withdrawMinimum();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableNetworkFees.Builder {}
}
