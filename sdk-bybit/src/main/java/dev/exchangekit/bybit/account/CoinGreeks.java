package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Greeks of all options on a base coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinGreeks.Builder.class)
public interface CoinGreeks extends WireModel {
    /** Name of the base coin. */
    String baseCoin();

    /** Sum of the deltas. */
    Optional<BigDecimal> totalDelta();

    /** Sum of the gammas. */
    Optional<BigDecimal> totalGamma();

    /** Sum of the vegas. */
    Optional<BigDecimal> totalVega();

    /** Sum of the thetas. */
    Optional<BigDecimal> totalTheta();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinGreeks.Builder {}
}
