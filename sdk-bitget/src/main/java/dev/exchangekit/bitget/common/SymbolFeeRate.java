package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Your fees for one of several symbols, as fractions: 0.0002 is 0.02 %. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SymbolFeeRate.Builder.class)
public interface SymbolFeeRate extends WireModel {
    /** Symbol. */
    String symbol();

    /** Fee of makers. */
    BigDecimal makerFeeRate();

    /** Fee of takers. */
    BigDecimal takerFeeRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSymbolFeeRate.Builder {}
}
