package dev.exchangekit.bitget;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An order of a batch that the exchange did not take, or not change as asked. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BatchFailure.Builder.class)
public interface BatchFailure extends WireModel {
    /** The exchange's id, where the order has one. */
    Optional<String> orderId();

    /** Your id of the order, where it has one. */
    Optional<String> clientOid();

    /** The exchange's code; absent where it tells the reason in {@link #errorMsg} alone. */
    Optional<String> errorCode();

    /** The reason in the exchange's words. */
    Optional<String> errorMsg();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBatchFailure.Builder {}
}
