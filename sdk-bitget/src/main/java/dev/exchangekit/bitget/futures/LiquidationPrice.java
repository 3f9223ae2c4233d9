package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Estimated liquidation price of a position that is not opened yet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LiquidationPrice.Builder.class)
public interface LiquidationPrice extends WireModel {
    /** Zero or negative when the position could not be liquidated. */
    @JsonProperty("liqPrice")
    Optional<BigDecimal> price();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLiquidationPrice.Builder {}
}
