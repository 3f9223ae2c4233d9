package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why an order of a batch was refused. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchError.Builder.class)
public interface BatchError extends WireModel {
    /** The exchange's word; absent where none was answered. */
    Optional<String> name();

    /** In the exchange's words. */
    Optional<String> message();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBatchError.Builder {}
}
