package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** Open positions of all traders in a symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterest.Builder.class)
public interface OpenInterest extends WireModel {
    /** Symbol. */
    String symbol();

    /** Quantity, in the base coin. */
    BigDecimal openInterest();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterest.Builder {}
}
