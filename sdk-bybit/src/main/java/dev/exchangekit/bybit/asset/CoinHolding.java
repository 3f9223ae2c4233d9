package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much there is of a coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinHolding.Builder.class)
public interface CoinHolding extends WireModel {
    /** Coin; of a liquidity position its pair. */
    String coin();

    /** Amount in that coin; what is owed is negative. */
    Optional<BigDecimal> equity();

    /** Of liquidity positions only: where they lie. */
    @JsonProperty("extMap")
    Optional<LiquidityRange> liquidityRange();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinHolding.Builder {}
}
