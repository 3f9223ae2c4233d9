package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin can be withdrawn. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawableAmount.Builder.class)
public interface WithdrawableAmount extends WireModel {
    /** What is held back for risk, in USD. */
    Optional<BigDecimal> limitAmountUsd();

    /** What each wallet has. */
    @JsonProperty("withdrawableAmount")
    WithdrawableWallets wallets();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawableAmount.Builder {}
}
