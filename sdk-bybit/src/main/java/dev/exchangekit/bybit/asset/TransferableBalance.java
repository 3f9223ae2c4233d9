package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of a coin in a wallet; amounts are in that coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TransferableBalance.Builder.class)
public interface TransferableBalance extends WireModel {
    /** Coin. */
    String coin();

    /** Balance. */
    Optional<BigDecimal> walletBalance();

    /** What can be transferred. */
    Optional<BigDecimal> transferBalance();

    /** Bonus; where it was asked for. */
    Optional<BigDecimal> bonus();

    /** What can be transferred without delay; where it was asked for. */
    Optional<BigDecimal> transferSafeAmount();

    /** What can be transferred below the risk level of an institutional loan; where it was asked for. */
    Optional<BigDecimal> ltvTransferSafeAmount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransferableBalance.Builder {}
}
