package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What became of the orders concerned. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderResults.Builder.class)
public interface OrderResults extends WireModel {
    /** One for each order that there was. */
    @JsonProperty("list")
    List<OrderResult> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderResults.Builder {}
}
