package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Fees of a symbol in a list. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SymbolFeeRate.Builder.class)
public interface SymbolFeeRate extends WireModel {
    /** Symbol. */
    String symbol();

    /** Fee of makers, as a fraction. */
    BigDecimal makerFeeRate();

    /** Fee of takers, as a fraction. */
    BigDecimal takerFeeRate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSymbolFeeRate.Builder {}
}
