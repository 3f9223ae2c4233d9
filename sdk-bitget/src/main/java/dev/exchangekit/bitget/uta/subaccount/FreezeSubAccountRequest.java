package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Freezes a sub-account or ends that. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFreezeSubAccountRequest.class)
@JsonDeserialize(builder = FreezeSubAccountRequest.Builder.class)
public interface FreezeSubAccountRequest {
    /** Number of the sub-account; required. */
    String subUid();

    /** What to do; required. */
    FreezeOperation operation();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("subUid", subUid(), 64);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFreezeSubAccountRequest.Builder {}
}
