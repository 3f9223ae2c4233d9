package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What became of the orders of a batch, in the order of the request. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchPlacement.Builder.class)
public interface BatchPlacement extends WireModel {
    /** One per order: look at each for {@link BatchOrder#errorName}. */
    @JsonProperty("batch_orders_response")
    List<BatchOrder> orders();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBatchPlacement.Builder {}
}
