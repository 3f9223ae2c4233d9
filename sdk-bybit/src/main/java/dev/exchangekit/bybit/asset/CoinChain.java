package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A coin on one chain; amounts are in the coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinChain.Builder.class)
public interface CoinChain extends WireModel {
    /** Chain, as requests name it. */
    String chain();

    /** Chain, as people name it. */
    Optional<String> chainType();

    /** Blocks until a deposit can be traded. */
    @JsonProperty("confirmation")
    Optional<Integer> confirmations();

    /** Blocks until a deposit can be withdrawn. */
    @JsonProperty("safeConfirmNumber")
    Optional<Integer> safeConfirmations();

    /** Fixed part of the fee; absent when the coin cannot be withdrawn. */
    Optional<BigDecimal> withdrawFee();

    /** Part of the fee that grows with the amount, as a fraction: 0.022 is 2.2 %. */
    @JsonProperty("withdrawPercentageFee")
    Optional<BigDecimal> withdrawFeeRate();

    /** Least deposit. */
    Optional<BigDecimal> depositMin();

    /** Least withdrawal. */
    Optional<BigDecimal> withdrawMin();

    /** Largest withdrawal; -1 for no limit. */
    Optional<BigDecimal> withdrawMax();

    /** Decimals of deposits and withdrawals. */
    @JsonProperty("minAccuracy")
    Optional<Integer> decimals();

    /** True while deposits are open. */
    @JsonProperty("chainDeposit")
    Optional<Boolean> depositEnabled();

    /** True while withdrawals are open. */
    @JsonProperty("chainWithdraw")
    Optional<Boolean> withdrawEnabled();

    /** Address of the contract; absent where there is none. */
    Optional<String> contractAddress();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinChain.Builder {}
}
