package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** The exchange took a TWAP order, or that it be stopped. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TwapAck.Builder.class)
public interface TwapAck extends WireModel {
    /** The exchange's id. */
    @JsonProperty("algo_order_id")
    String orderId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTwapAck.Builder {}
}
