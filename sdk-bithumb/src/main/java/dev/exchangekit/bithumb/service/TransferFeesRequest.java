package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for what deposits and withdrawals cost. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferFeesRequest.class)
@JsonDeserialize(builder = TransferFeesRequest.Builder.class)
public interface TransferFeesRequest {
    /** Currency in upper case, or {@code ALL}; required. */
    String currency();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("currency", currency());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransferFeesRequest.Builder {}
}
