package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Leverage of isolated positions of a symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LeverageSetting.Builder.class)
public interface LeverageSetting extends WireModel {
    String symbol();

    Optional<BigDecimal> leverage();

    /** Without meaning. */
    Optional<Side> side();

    /** Which position of the symbol. */
    @JsonProperty("positionIdx")
    PositionIndex positionIndex();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLeverageSetting.Builder {}
}
