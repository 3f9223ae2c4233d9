package dev.exchangekit.bitget.spot;

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

    /** Whether deposits need a tag, also called memo. */
    @JsonProperty("needTag")
    Optional<Boolean> tagRequired();

    /** True while withdrawals are open. */
    @JsonProperty("withdrawable")
    Optional<Boolean> withdrawEnabled();

    /** True while deposits are open. */
    @JsonProperty("rechargeable")
    Optional<Boolean> depositEnabled();

    /** Fixed part of the fee of a withdrawal. */
    Optional<BigDecimal> withdrawFee();

    /** What the chain itself destroys of a withdrawal, as a fraction: 0.1 is 10 %. */
    Optional<BigDecimal> extraWithdrawFee();

    /** Blocks until a deposit is credited. */
    @JsonProperty("depositConfirm")
    Optional<Integer> depositConfirmations();

    /** Blocks until a withdrawal is done. */
    @JsonProperty("withdrawConfirm")
    Optional<Integer> withdrawConfirmations();

    /** Least deposit. */
    Optional<BigDecimal> minDepositAmount();

    /** Least withdrawal. */
    Optional<BigDecimal> minWithdrawAmount();

    /** Address of an explorer of the chain, to which the hash of a transaction is added. */
    Optional<String> browserUrl();

    /** Address of the contract; absent where there is none. */
    Optional<String> contractAddress();

    /** What the amount of a withdrawal must be a multiple of; 0 if it need not be. */
    Optional<BigDecimal> withdrawStep();

    /** Decimals of the amount of a withdrawal. */
    @JsonProperty("withdrawMinScale")
    Optional<Integer> withdrawDecimals();

    /** How busy the chain is. */
    Optional<Congestion> congestion();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinChain.Builder {}
}
