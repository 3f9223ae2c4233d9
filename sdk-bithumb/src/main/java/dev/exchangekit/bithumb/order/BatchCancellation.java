package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What became of the cancels of a batch: look at both lists. Orders are told apart by their ids. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchCancellation.Builder.class)
public interface BatchCancellation extends WireModel {
    /** The cancels that were taken. */
    @JsonProperty("success")
    List<CancelAck> taken();

    /** The others. */
    @JsonProperty("fail")
    List<CancelFailure> refused();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBatchCancellation.Builder {}
}
