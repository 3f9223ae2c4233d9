package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Leverage and margin mode of a symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LeverageSetting.Builder.class)
public interface LeverageSetting extends WireModel {
    String symbol();

    Optional<String> marginCoin();

    /** Leverage of long positions. */
    Optional<BigDecimal> longLeverage();

    /** Leverage of short positions. */
    @JsonProperty("shortLeverage")
    @JsonAlias("shortLeveage")
    Optional<BigDecimal> shortLeverage();

    /** Leverage of crossed positions. */
    @JsonProperty("crossMarginLeverage")
    Optional<BigDecimal> crossedMarginLeverage();

    Optional<MarginMode> marginMode();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLeverageSetting.Builder {}
}
