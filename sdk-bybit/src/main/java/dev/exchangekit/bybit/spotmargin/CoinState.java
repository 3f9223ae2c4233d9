package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Spot margin trading of a coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CoinState.Builder.class)
public interface CoinState extends WireModel {
    /** Coin in upper case. */
    String currency();

    /** Largest leverage; absent while spot margin trading is off. */
    @JsonProperty("spotLeverage")
    Optional<BigDecimal> leverage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCoinState.Builder {}
}
