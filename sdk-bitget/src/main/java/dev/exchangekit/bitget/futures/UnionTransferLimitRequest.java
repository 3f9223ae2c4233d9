package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Of which coin to show the limit of transfers. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUnionTransferLimitRequest.class)
@JsonDeserialize(builder = UnionTransferLimitRequest.Builder.class)
public interface UnionTransferLimitRequest {
    /** Coin in upper case; required. */
    String coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("coin", coin(), 64);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableUnionTransferLimitRequest.Builder {}
}
