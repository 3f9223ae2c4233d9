package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.RecordType;
import dev.exchangekit.bithumb.WalletState;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Fee and state of a coin on a network. The fee is an amount of the coin, or a rate with bounds. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalCurrency.Builder.class)
public interface WithdrawalCurrency extends WireModel {
    /** The coin. */
    String code();

    /** Amount of the coin; absent where the fee is a rate. */
    @JsonProperty("withdraw_fee")
    Optional<BigDecimal> withdrawFee();

    /** Fraction of the amount; absent where the fee is an amount. */
    @JsonProperty("withdraw_rate")
    Optional<BigDecimal> withdrawRate();

    /** The least that the rate comes to. */
    @JsonProperty("withdraw_fee_min")
    Optional<BigDecimal> withdrawFeeMin();

    /** The most that the rate comes to. */
    @JsonProperty("withdraw_fee_max")
    Optional<BigDecimal> withdrawFeeMax();

    /** False for Korean won. */
    @JsonProperty("is_coin")
    Optional<Boolean> isCoin();

    @JsonProperty("wallet_state")
    Optional<WalletState> walletState();

    /** What Bithumb offers for it. */
    @JsonProperty("wallet_support")
    List<RecordType> walletSupport();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalCurrency.Builder {}
}
