package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin can be withdrawn from one wallet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawableBalance.Builder.class)
public interface WithdrawableBalance extends WireModel {
    /** Coin. */
    String coin();

    /** What can be withdrawn. */
    Optional<BigDecimal> withdrawableAmount();

    /** What is available. */
    Optional<BigDecimal> availableBalance();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawableBalance.Builder {}
}
