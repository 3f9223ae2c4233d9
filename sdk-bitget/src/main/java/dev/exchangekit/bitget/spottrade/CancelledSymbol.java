package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** The exchange began to cancel the orders of a symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CancelledSymbol.Builder.class)
public interface CancelledSymbol extends WireModel {
    String symbol();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCancelledSymbol.Builder {}
}
