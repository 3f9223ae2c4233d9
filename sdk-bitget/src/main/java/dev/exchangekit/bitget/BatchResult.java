package dev.exchangekit.bitget;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of the orders of a batch. A batch that was answered can hold failures, even nothing else: look at both
 * lists. Their order need not be that of the request; orders are told apart by their ids.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchResult.Builder.class)
public interface BatchResult extends WireModel {
    /** The orders that were taken, or changed as asked. */
    List<OrderAck> successList();

    /** The others. */
    List<BatchFailure> failureList();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBatchResult.Builder {}
}
